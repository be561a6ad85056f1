import ignore, { type Ignore as Matcher } from 'ignore';
import type { Widget } from '../documents/widget.ts';
import type { Ignore, LintOptions } from '../model/options.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { isSilenced, readDirectives, type Silence } from './directives.ts';
import { familyOf } from './levels.ts';

interface CompiledIgnore {
  readonly rule: string;
  readonly files: Matcher | undefined;
}

/** Decides whether the configuration or a comment in the file silences a report. */
export class Ignores {
  readonly #widget: Widget;
  readonly #ignores: readonly CompiledIgnore[];
  readonly #silences = new Map<string, readonly Silence[]>();

  constructor(widget: Widget, options: LintOptions) {
    this.#widget = widget;
    this.#ignores = (options.ignore ?? []).map(compile);
  }

  silences(rule: Rule, report: Report): boolean {
    return this.#byConfig(rule.code, report.file) || this.#byComment(rule.code, report);
  }

  #byConfig(code: string, file: string | null): boolean {
    return this.#ignores.some(
      ({ rule, files }) =>
        (rule === '*' || rule === code || rule === `${familyOf(code)}/*`) &&
        (!files || (file !== null && file !== '' && files.ignores(file))),
    );
  }

  #byComment(code: string, { file, range }: Report): boolean {
    if (file === null || !range) return false;
    const source = this.#widget.text(file);
    if (!source) return false;
    const silences = this.#silences.get(file) ?? readDirectives(source);
    this.#silences.set(file, silences);
    return silences.length > 0 && isSilenced(silences, code, source.position(range.start).line);
  }
}

const compile = ({ rule, file }: Ignore): CompiledIgnore => ({
  rule,
  files: file === undefined ? undefined : ignore({ allowRelativePaths: true }).add(file),
});
