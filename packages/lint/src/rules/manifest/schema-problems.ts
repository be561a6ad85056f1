import { type ManifestProblem, validateManifest } from '@kommo-widget/manifest/validate';
import type { JsonPath } from '../../documents/json.ts';
import type { Manifest } from '../../documents/manifest.ts';
import type { Widget } from '../../documents/widget.ts';
import type { Change } from '../../model/change.ts';
import type { Place } from '../../model/report.ts';
import { defineRule, type Rule, type RuleMeta } from '../../model/rule.ts';
import { classify } from './classify.ts';

/** A way in which the manifest is not what the schema describes. */
export interface SchemaProblem extends ManifestProblem {
  readonly path: JsonPath;
  readonly value: unknown;
}

interface Told {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly place?: Place | undefined;
  readonly fix?: (() => readonly Change[]) | undefined;
}

const cache = new WeakMap<Manifest, readonly SchemaProblem[]>();

/**
 * A rule about one kind of what the schema finds. `classify` gives every problem to exactly one rule, so that nothing
 * is said twice and nothing is lost.
 */
export function schemaRule(
  meta: RuleMeta,
  tell: (problem: SchemaProblem, manifest: Manifest, widget: Widget) => Told | undefined,
): Rule {
  return defineRule({
    ...meta,
    check({ widget, report }) {
      const { manifest } = widget;
      if (!manifest) return;
      for (const problem of schemaProblems(manifest)) {
        if (classify(problem) !== meta.code) continue;
        const told = tell(problem, manifest, widget);
        if (told) report({ ...(told.place ?? placeOf(problem, manifest)), ...withoutPlace(told) });
      }
    },
  });
}

function schemaProblems(manifest: Manifest): readonly SchemaProblem[] {
  const known = cache.get(manifest);
  if (known) return known;
  const found = validateManifest(manifest.json.value);
  const mistyped = new Set(found.filter(({ keyword }) => keyword === 'type').map(({ pointer }) => pointer));
  const telling = found.filter(({ keyword, pointer }) => keyword === 'type' || !mistyped.has(pointer));
  const problems = telling.map((problem) => {
    const path = pathOf(problem.pointer);
    return { ...problem, path: indexed(path, manifest), value: manifest.at(path) };
  });
  cache.set(manifest, problems);
  return problems;
}

/** A missing key is shown at the key of its object. */
const placeOf = ({ keyword, path }: SchemaProblem, { json }: Manifest): Place =>
  keyword === 'required' ? json.keyPlace(path) : json.place(path);

const withoutPlace = ({ message, hint, fix }: Told) => ({ message, hint, fix });

const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** With numbers for the steps into arrays. */
function indexed(path: readonly string[], manifest: Manifest): JsonPath {
  return path.map((step, index) => (Array.isArray(manifest.at(path.slice(0, index))) ? Number(step) : step));
}
