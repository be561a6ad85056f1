import type { RuleCode } from '../../model/rule.ts';
import type { SchemaProblem } from './schema-problems.ts';

type Matcher = readonly [where: RegExp, keyword: string, code: RuleCode];

/** Which rule speaks about which problem of the schema; the first line that fits wins. */
const TABLE: readonly Matcher[] = [
  // Rules with a view of their own see these.
  [/^\/locations\/\d+$/, 'enum', 'manifest/unknown-location'],
  [/^\/locations$/, 'uniqueItems', 'manifest/duplicate-location'],
  [/^\/widget\/locale$/, 'uniqueItems', 'manifest/duplicate-locale'],
  [/^\/widget\/support$/, 'anyOf', 'manifest/missing-support'],
  // One value each.
  [/^\/widget\/interface_version$/, 'const', 'manifest/interface-version'],
  [/^\/widget\/version$/, 'pattern', 'manifest/version-format'],
  [/^\/widget\/locale$/, 'minItems', 'manifest/no-locale'],
  [/^\/widget\/locale\/\d+$/, 'enum', 'manifest/unknown-locale'],
  [/^\/widget\/installation$/, 'const', 'manifest/showcase-installation'],
  [/^\/widget\/support\/link$/, 'pattern', 'manifest/support-link'],
  [/^\/widget\/support\/email$/, 'pattern', 'manifest/support-email'],
  [/^\/tour\/is_tour$/, 'const', 'manifest/tour-disabled'],
  [/^\/tour\/tour_images\/[^/]+$/, 'minItems', 'manifest/tour-image-count'],
  [/^\/tour\/tour_images\/[^/]+$/, 'maxItems', 'manifest/tour-image-count'],
  [/^\/tour\/tour_images\/[^/]+\/\d+$/, 'pattern', 'manifest/tour-image-path'],
  [/^\/tour\/tour_images$/, 'propertyNames', 'manifest/tour-languages'],
  [/^\/dp$/, 'anyOf', 'manifest/dp-action-multiple'],
  [/^\/mobile\/color$/, 'pattern', 'manifest/mobile-color'],
  [/^\/(dp|sms|mobile)\/\w+$/, 'pattern', 'manifest/insecure-url'],
  [/^\/salesbot_designer$/, 'not', 'manifest/salesbot-no-handler'],
  [/^\/salesbot_designer\/.+\/type$/, 'enum', 'manifest/salesbot-field-type'],
  [/^\/(settings|dp\/settings)\/[^/]+\/type$/, 'enum', 'manifest/field-type'],
  [/^\/left_menu\/[^/]+\/sort\/after$/, 'enum', 'manifest/left-menu-sort'],
  // What is missing.
  [/^(\/widget)?$/, 'required', 'manifest/missing-key'],
  [
    /^\/(settings|dp\/settings|salesbot_designer\/[^/]+\/settings)\/[^/]+$/,
    'required',
    'manifest/field-incomplete',
  ],
  [/./, 'required', 'manifest/incomplete-block'],
  [/./, 'minLength', 'manifest/empty-value'],
  // What is something else.
  [/^(|\/widget|\/locations|\/widget\/locale)$/, 'type', 'manifest/wrong-structure'],
  [/./, 'type', 'manifest/wrong-type'],
];

export function classify(problem: SchemaProblem): RuleCode {
  if (problem.condition !== undefined) return `manifest/${problem.condition}`;
  const mended = problem.keyword === 'type' ? slipOfType(problem) : undefined;
  if (mended) return mended;
  const line = TABLE.find(([where, keyword]) => keyword === problem.keyword && where.test(problem.pointer));
  return line?.[2] ?? 'manifest/invalid-value';
}

/** A value that is of the wrong type and says all the same what is meant. */
function slipOfType({ params, value }: SchemaProblem): RuleCode | undefined {
  const wanted = String(params.type);
  if (wanted === 'boolean' && asBoolean(value) !== undefined) return 'manifest/boolean-as-text';
  if (wanted === 'integer' && typeof value === 'string' && /^\d{1,9}$/.test(value))
    return 'manifest/number-as-text';
  if (wanted === 'string' && typeof value === 'number') return 'manifest/text-as-number';
  if (wanted === 'array' && typeof value === 'string' && value !== '') return 'manifest/list-as-text';
  if (wanted === 'object' && Array.isArray(value) && value.length === 0) return 'manifest/object-as-list';
  return undefined;
}

/** What `"Y"`, `"true"`, `1` and the like mean. */
export function asBoolean(value: unknown): boolean | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).toLowerCase() : '';
  if (['y', 'yes', 'true', '1', 'on'].includes(text)) return true;
  if (['n', 'no', 'false', '0', 'off'].includes(text)) return false;
  return undefined;
}
