import { parseLocation } from '@kommo-widget/manifest';
import { host } from '../../stage/host.ts';
import { asList, asRecord, asText } from '../../stage/unknown.ts';

export interface MobileWidget {
  readonly code: string;
  readonly name: string;
  /** Page of the widget's server that the app opens. */
  readonly frameUrl: string;
  readonly color: string | undefined;
}

/** Active widgets with the location `mobile_card`. */
export function mobileWidgets(): readonly MobileWidget[] {
  return host()
    .widgets()
    .filter((entry) => entry.active === 'Y')
    .flatMap((entry) => {
      const manifest = asRecord(entry.manifest);
      const declared = asList(manifest.locations).some(
        (one) => parseLocation(asText(one))?.code === 'mobile_card',
      );
      const mobile = asRecord(manifest.mobile);
      const frameUrl = asText(mobile.frame_url);
      if (!declared || frameUrl === '') return [];
      return [{ code: entry.code, name: entry.name, frameUrl, color: asText(mobile.color) || undefined }];
    });
}
