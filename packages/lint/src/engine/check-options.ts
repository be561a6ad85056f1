import { KitError } from '@kommo-widget/manifest';
import type { LintOptions } from '../model/options.ts';
import type { Rule } from '../model/rule.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { familyOf } from './levels.ts';

/** Refuses a configuration that names rules nobody has: a typo there would silently check less. */
export function checkOptions(options: LintOptions, rules: readonly Rule[]): void {
  const codes = new Set<string>(rules.map((rule) => rule.code));
  for (const code of codes) codes.add(`${familyOf(code)}/*`);
  const named = [...Object.keys(options.rules ?? {}), ...(options.ignore ?? []).map((entry) => entry.rule)];
  const unknown = named.find((code) => code !== '*' && !codes.has(code));
  if (unknown === undefined) return;
  const guess = didYouMean(unknown, codes);
  throw new KitError('unknown-rule', `There is no rule “${unknown}”.`, {
    hint: guess ? `Did you mean “${guess}”?` : 'List the rules with: kommo-widget rules',
  });
}
