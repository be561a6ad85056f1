import { REPORTERS, reportText, summarize, textSummary } from '@kommo-widget/lint';
import type { Format } from '../commands/validate.ts';
import type { Io } from '../io.ts';
import type { Checked } from './check.ts';

/** Takes results as they come and prints them in the format that was asked for. */
export interface Output {
  add(checked: Checked): void;
  /** Prints what is left, and gives the count of all warnings. */
  finish(): { readonly warnings: number };
}

/** A person reads as it goes, and a thousand archives need the memory of one; formats for machines come whole. */
export function createOutput(format: Format, io: Io): Output {
  const results: Checked[] = [];
  const isText = format === 'text';
  const options = { colour: io.colour && isText };
  let warnings = 0;
  return {
    add(checked) {
      const counts = summarize(checked.findings);
      warnings += counts.warnings;
      if (isText) io.out(reportText(checked, options));
      results.push({ path: checked.path, findings: checked.findings });
    },
    finish() {
      io.out(isText ? textSummary(results, options) : REPORTERS[format](results, options));
      return { warnings };
    },
  };
}
