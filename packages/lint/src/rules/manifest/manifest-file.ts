import type { Files } from './json-rules.ts';

/** `manifest.json`, if there is one of a sensible size and depth. */
export const manifestFile: Files = ({ widget }) => {
  const json = widget.json('manifest.json');
  return json && !json.tooDeep ? [json] : [];
};
