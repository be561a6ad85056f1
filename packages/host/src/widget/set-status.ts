import type { Member } from './services.ts';

/** `self.set_status(status)`: the badge in the settings modal and on the tile; the pages hear `widget:status`. */
export const setStatus: Member<(status: string) => void> =
  ({ code }, { $ }) =>
  (status) => {
    $(document).trigger('widget:status', [code, status]);
  };
