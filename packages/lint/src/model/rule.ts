import type { ScriptDocument } from '../documents/script.ts';
import type { ScriptVisitor } from '../documents/script-walk.ts';
import type { StyleDocument } from '../documents/style.ts';
import type { StyleVisitor } from '../documents/style-walk.ts';
import type { TwigDocument } from '../documents/twig/document.ts';
import type { Context } from '../engine/context.ts';
import type { Level, Profile } from './finding.ts';

export const FAMILIES = [
  'archive',
  'manifest',
  'i18n',
  'images',
  'script',
  'style',
  'twig',
  'publication',
] as const;
export type Family = (typeof FAMILIES)[number];
export type RuleCode = `${Family}/${string}`;

/** What everybody may know of a rule. */
export interface RuleMeta {
  /** Stable; also the folder below `src/rules/` and the page below `docs/rules/`. */
  readonly code: RuleCode;
  /** What the rule wants, as a statement: `Every declared locale has its file`. */
  readonly title: string;
  readonly severity: Readonly<Record<Profile, Level>>;
  /** The default of a finding's `hint`. */
  readonly hint: string;
  /** Some of its findings carry a fix. */
  readonly fixable?: true;
  /** About how the source is written, not about what it does: a notice only in bundled or minified files. */
  readonly sourceStyle?: true;
  /** A script in which none of these stands anywhere is not walked for the rule: it can have nothing to say of it. */
  readonly words?: readonly string[];
}

/**
 * A rule looks at the widget as a whole (`check`), or at the nodes of each script or style sheet in one shared walk,
 * or at each template. Whatever it needs parsed comes from `context.widget`, which parses once.
 */
export interface Rule extends RuleMeta {
  check?(context: Context): void;
  script?(context: Context, script: ScriptDocument): ScriptVisitor | undefined;
  style?(context: Context, style: StyleDocument): StyleVisitor | undefined;
  twig?(context: Context, twig: TwigDocument): void;
}

/** Types a rule; nothing else. */
export const defineRule = (rule: Rule): Rule => rule;
