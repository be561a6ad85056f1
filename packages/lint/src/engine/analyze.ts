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
import { levelOf, severityIn } from './levels.ts';
import type { Problem } from './problem.ts';

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
    const visitors = active.flatMap(({ rule, context }) => rule.script?.(context, script) ?? []);
    if (script.ast && visitors.length > 0) walkScript(script.ast, visitors);
  }
  for (const style of widget.styles) {
    const visitors = active.flatMap(({ rule, context }) => rule.style?.(context, style) ?? []);
    if (style.ast && visitors.length > 0) walkStyle(style.ast, visitors);
  }
  for (const twig of widget.twigs) {
    for (const { rule, context } of active) rule.twig?.(context, twig);
  }
  return { widget, problems: collector.problems };
}

class Collector {
  readonly problems: Problem[] = [];
  readonly #widget: Widget;
  readonly #options: LintOptions;
  readonly #ignores: Ignores;
  readonly #bundled = new Map<string, boolean>();

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
    if (this.#ignores.silences(rule, report)) return;
    const bundled = this.#isBundled(report.file);
    const severity = severityIn(rule, level, bundled, this.#options);
    // What a tool wrote is mended at its source; the next build would undo the fix.
    const fix = bundled ? undefined : report.fix;
    this.problems.push({ ...report, rule, severity, fix });
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
