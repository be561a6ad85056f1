import type { KnownWidget } from '@kommo-widget/host';
import { asRecord, asText } from '../../../stage/unknown.ts';
import type { Translation } from '../../settings/fields/model.ts';

/** Which fields of the CRM may fill a parameter. */
export type ParamType = 'text' | 'numeric' | 'url';

export interface HandlerParam {
  readonly code: string;
  readonly caption: string;
  readonly type: ParamType;
  readonly initial: string;
  /** Typed in; otherwise a field of the CRM is chosen. */
  readonly manual: boolean;
  readonly required: boolean;
}

export interface WidgetHandler {
  readonly code: string;
  readonly name: string;
  readonly params: readonly HandlerParam[];
}

/** The blocks that a widget brings to the designer: every entry of `salesbot_designer` except its logo. */
export function handlersOf(widget: KnownWidget, translate: Translation): readonly WidgetHandler[] {
  const shown = (path: string) => translate(path) ?? path;
  return Object.entries(asRecord(asRecord(widget.manifest).salesbot_designer)).flatMap(([code, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const { name, settings } = asRecord(value);
    const params = Object.entries(asRecord(settings)).map(([key, setting]) =>
      readParam(key, asRecord(setting), shown),
    );
    return [{ code, name: shown(asText(name)) || code, params }];
  });
}

function readParam(
  code: string,
  setting: Readonly<Record<string, unknown>>,
  shown: (path: string) => string,
): HandlerParam {
  const type = asText(setting.type);
  return {
    code,
    caption: shown(asText(setting.name)) || code,
    type: type === 'numeric' || type === 'url' ? type : 'text',
    initial: shown(asText(setting.default_value)),
    manual: setting.manual === true || setting.manual === 'true',
    required: setting.required === true,
  };
}
