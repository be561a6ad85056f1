import { type ArchiveProblem, openMemory, type WidgetFiles } from '@kommo-widget/archive';
import type { Severity } from '../../src/model/finding.ts';
import type { LintOptions } from '../../src/model/options.ts';
import { baseWidget } from './base-widget.ts';

/** New values by path (`widget/locale/0`); undefined takes a key away. */
export type Patch = Readonly<Record<string, unknown>>;

type Content = string | Uint8Array;

/** The base widget with something changed. */
export interface Variant {
  /** What is special about it. Needed where a rule has several. */
  readonly name?: string;
  /** By path: new content, null to delete the file, or a function of the old text. */
  readonly files?: Readonly<Record<string, Content | null | ((text: string) => Content)>>;
  readonly manifest?: Patch;
  /** Changes both language files. */
  readonly i18n?: Patch;
  readonly en?: Patch;
  readonly es?: Patch;
  /** What opening the archive found. */
  readonly problems?: readonly ArchiveProblem[];
  readonly kind?: WidgetFiles['kind'];
  readonly archiveName?: string;
  /** The profile is `public` by default: it knows more. */
  readonly options?: LintOptions;
}

export interface FailingVariant extends Variant {
  /**
   * Where this rule must find something, exactly: `file:line:column`, `file` for a whole file, `.` for the widget.
   * A JSON pointer after `#` is compared too: `manifest.json:9:5#/widget/locale`.
   */
  readonly finds: readonly string[];
  /** What the findings weigh, where that is not the severity of the rule. */
  readonly severity?: Severity;
  /** Codes of other rules that cannot be silent here. */
  readonly also?: readonly string[];
  /** Set where a fixable rule cannot fix this one. */
  readonly unfixable?: true;
  /** After fixing: the content of files, null where one is gone. */
  readonly fixed?: Readonly<Record<string, Content | null>>;
}

/** What `fixtures.ts` of a rule exports. A passing fixture must be free of findings of every rule. */
export interface Fixtures {
  readonly failing: readonly FailingVariant[];
  readonly passing: readonly Variant[];
}

/** The files of a variant. */
export function contentsOf(variant: Variant): Record<string, Content> {
  const contents = baseWidget();
  const patch = (path: string, change: Patch | undefined) => {
    if (change) contents[path] = patchJson(String(contents[path]), change);
  };
  patch('manifest.json', variant.manifest);
  patch('i18n/en.json', { ...variant.i18n, ...variant.en });
  patch('i18n/es.json', { ...variant.i18n, ...variant.es });
  for (const [path, content] of Object.entries(variant.files ?? {})) {
    if (content === null) delete contents[path];
    else contents[path] = typeof content === 'function' ? content(String(contents[path])) : content;
  }
  return contents;
}

/** Sets values in a JSON text and writes it anew. */
export function patchJson(text: string, change: Patch): string {
  const root: Record<string, unknown> = JSON.parse(text);
  for (const [path, value] of Object.entries(change)) {
    const steps = path.split('/');
    const last = steps.pop() ?? '';
    let at = root;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  return `${JSON.stringify(root, null, 2)}\n`;
}

export function openVariant(variant: Variant): WidgetFiles {
  const files = openMemory(contentsOf(variant), { name: variant.archiveName ?? 'widget' });
  return {
    ...files,
    kind: variant.kind ?? files.kind,
    problems: [...files.problems, ...(variant.problems ?? [])],
  };
}
