import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openMemory } from '@kommo-widget/archive';
import { describe, expect, it } from 'vitest';
import { lint, RULES } from '../../src/index.ts';
import { baseWidget } from '../support/base-widget.ts';
import { fullWidget } from '../support/full-widget.ts';
import { seeded } from '../support/random.ts';
import { ARCHIVE } from './archive.ts';
import { CODE } from './code.ts';
import { I18N } from './i18n.ts';
import { IMAGES } from './images.ts';
import { MANIFEST_MUTATIONS } from './manifest.ts';
import type { Files } from './mutation.ts';

const MUTATIONS = [...ARCHIVE, ...MANIFEST_MUTATIONS, ...I18N, ...IMAGES, ...CODE];

const WIDGETS: Readonly<Record<string, () => Files>> = {
  base: baseWidget,
  full: fullWidget,
  vanilla: template,
};

/** The template that `create` copies, without what is not packed. */
function template(): Files {
  const root = fileURLToPath(new URL('../../../../templates/vanilla/', import.meta.url));
  const packed = /^(?:manifest\.json|script\.js|style\.css|(?:i18n|images|lib|templates)\/.*)$/;
  const paths = (readdirSync(root, { recursive: true }) as string[]).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const files = paths.filter((path) => packed.test(path) && statSync(join(root, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path, readFileSync(join(root, path), path.endsWith('.png') ? null : 'utf8')]),
  );
}

describe.each(Object.entries(WIDGETS))('a defect in the widget %s', (name, make) => {
  it.each(
    MUTATIONS.map((mutation, index) => [`${mutation.code}: ${mutation.name}`, mutation, index] as const),
  )('%s', (_, mutation, index) => {
    const files = make();
    if (!mutation.spoil(files, seeded(index + name.length))) return;
    expect(lint(openMemory(files), { profile: 'public' }).map(({ rule }) => rule)).toContain(mutation.code);
  });
});

it('spoils at least 200 times, and each kind of defect in some widget', () => {
  const applied = Object.entries(WIDGETS).map(([name, make]) =>
    MUTATIONS.map((mutation, index) => mutation.spoil(make(), seeded(index + name.length))),
  );
  expect(applied.flat().filter(Boolean).length).toBeGreaterThanOrEqual(200);
  const never = MUTATIONS.filter((_, index) => !applied.some((widget) => widget[index]));
  expect(never.map(({ code, name }) => `${code}: ${name}`)).toEqual([]);
});

it('names rules that exist, and in a valid widget finds nothing', () => {
  const codes = RULES.map(({ code }) => code);
  expect(MUTATIONS.filter(({ code }) => !codes.includes(code)).map(({ code }) => code)).toEqual([]);
  for (const make of Object.values(WIDGETS)) {
    expect(lint(openMemory(make()), { profile: 'public' })).toEqual([]);
  }
});
