import type { WidgetFiles } from '@kommo-widget/archive';
import { DocumentCache } from '../documents/cache.ts';
import { walkScript } from '../documents/script-walk.ts';
import { walkStyle } from '../documents/style-walk.ts';
import { Widget } from '../documents/widget.ts';
import type { Severity } from '../model/finding.ts';
import type { LintOptions } from '../model/options.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { checkOptions } from './check-options.ts';
import type { Context } from './context.ts';
import { Ignores } from './ignores.ts';
import { levelOf, severityOf } from './levels.ts';
import type { Problem } from './problem.ts';

/** Of one rule in one file. Nobody reads more, and a hostile file must not fill the memory. */
const MAX_PER_FILE = 500;

/** Runs the rules that are not off. Every file is parsed once, every tree walked once for all rules. */
export function analyze(
  files: WidgetFiles,
  options: LintOptions,
  rules: readonly Rule[],
): { readonly widget: Widget; readonly problems: Problem[] } {
  checkOptions(options, rules);
  const cache = options.cache ?? new DocumentCache();
  cache.begin();
  const widget = new Widget(files, cache);
  const collector = new Collector(widget, options);
  const active = rules.flatMap((rule) => {
    const level = levelOf(rule, options);
    return level === 'off' ? [] : [{ rule, context: collector.contextFor(rule, level) }];
  });
  for (const { rule, context } of active) rule.check?.(context);
  for (const script of widget.scripts) {
    const visitors = active.flatMap(({ rule, context }) => {
      return (concerns(rule, script.text) && rule.script?.(context, script)) || [];
    });
    if (script.tree && visitors.length > 0) walkScript(script.tree, visitors);
  }
  for (const style of widget.styles) {
    const visitors = active.flatMap(({ rule, context }) => rule.style?.(context, style) ?? []);
    if (style.ast && visitors.length > 0) walkStyle(style.ast, visitors);
  }
  for (const twig of widget.twigs) {
    for (const { rule, context } of active) rule.twig?.(context, twig);
  }
  collector.tellRest();
  return { widget, problems: collector.problems };
}

/** Longer scripts are mostly data: looking through them for each rule takes longer than walking them. */
const MOST_CODE = 4_000_000;

const concerns = ({ words }: Rule, text: string): boolean =>
  words === undefined || text.length > MOST_CODE || words.some((word) => text.includes(word));

/** Messages quote what they found, and a value can be as long as a file. */
const MAX_WORDS = 400;

const brief = (text: string): string =>
  text.length <= MAX_WORDS ? text : `${text.slice(0, MAX_WORDS - 40)} … ${text.slice(-30)}`;

class Collector {
  readonly problems: Problem[] = [];
  readonly #widget: Widget;
  readonly #options: LintOptions;
  readonly #ignores: Ignores;
  readonly #bundled = new Map<string, boolean>();
  /** How often each rule spoke about each file. */
  readonly #counts = new Map<Rule, Map<string | null, number>>();

  constructor(widget: Widget, options: LintOptions) {
    this.#widget = widget;
    this.#options = options;
    this.#ignores = new Ignores(widget, options);
  }

  contextFor(rule: Rule, level: Severity): Context {
    return {
      widget: this.#widget,
      profile: this.#options.profile ?? 'private',
      report: (report) => this.#add(rule, level, report),
    };
  }

  #add(rule: Rule, level: Severity, report: Report): void {
    if (this.#ignores.silences(rule, report) || this.#count(rule, report.file) > MAX_PER_FILE) return;
    const bundled = this.#isBundled(report.file);
    // A rule about style says less of what no person wrote.
    const weighsLess = report.harmless === true || (bundled && rule.sourceStyle === true);
    const severity = severityOf(rule, level, weighsLess, this.#options);
    // What a tool wrote is mended at its source; the next build would undo the fix.
    const fix = bundled ? undefined : report.fix;
    const hint = report.hint === undefined ? undefined : brief(report.hint);
    this.problems.push({ ...report, message: brief(report.message), hint, rule, severity, fix });
  }

  /** Says how much was left out of a file that is broken, or made, to give findings without end. */
  tellRest(): void {
    const counts = [...this.#counts];
    for (const [rule, files] of counts) {
      for (const [file, count] of files) {
        if (count <= MAX_PER_FILE) continue;
        const severity = this.problems.find((problem) => problem.rule === rule)?.severity ?? 'notice';
        const message = `${count - MAX_PER_FILE} more findings of this kind are not listed.`;
        this.problems.push({ rule, severity, file, message });
      }
    }
  }

  #count(rule: Rule, file: string | null): number {
    const files = this.#counts.get(rule) ?? new Map<string | null, number>();
    this.#counts.set(rule, files);
    const count = (files.get(file) ?? 0) + 1;
    files.set(file, count);
    return count;
  }

  #isBundled(file: string | null): boolean {
    if (file === null) return false;
    const known = this.#bundled.get(file);
    if (known !== undefined) return known;
    const bundled = this.#widget.isBundled(file);
    this.#bundled.set(file, bundled);
    return bundled;
  }
}
