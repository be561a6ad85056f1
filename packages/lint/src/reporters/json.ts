import { summarize } from '../summarize.ts';
import type { Reporter } from './result.ts';

/** `{ok, results: [{path, ok, errors, warnings, findings}]}`, the stable format for other programs. */
export const reportJson: Reporter = (results) => {
  const list = results.map(({ path, findings }) => {
    const { ok, errors, warnings } = summarize(findings);
    return { path, ok, errors, warnings, findings };
  });
  return `${JSON.stringify({ ok: list.every(({ ok }) => ok), results: list }, null, 2)}\n`;
};
