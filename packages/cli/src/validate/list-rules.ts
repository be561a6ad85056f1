import { RULES } from '@kommo-widget/lint';
import colours from 'picocolors';
import type { Io } from '../io.ts';

/** `kommo-widget rules`. */
export function listRules(format: 'text' | 'json', io: Io): void {
  if (format === 'json') {
    io.out(`${JSON.stringify(RULES, null, 2)}\n`);
    return;
  }
  const { bold, dim } = colours.createColors(io.colour);
  const width = Math.max(...RULES.map(({ code }) => code.length));
  let family = '';
  for (const rule of RULES) {
    if (rule.family !== family) io.out(`\n${bold(rule.family)}\n`);
    family = rule.family;
    const levels = `${rule.severity.private} / ${rule.severity.public}`;
    io.out(
      `  ${rule.code.padEnd(width)}  ${levels.padEnd(17)}  ${rule.fixable ? 'fix' : '   '}  ${dim(rule.title)}\n`,
    );
  }
  io.out(`\n${RULES.length} rules; severity: private / public profile. Docs: see --format json.\n`);
}
