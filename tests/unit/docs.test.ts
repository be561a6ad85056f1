import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cliPage, committedCliPage } from '../../docs/scripts/cli-page.mjs';
import { createProgram } from '../../packages/cli/src/program.ts';
import { createCrm } from '../../packages/crm/src/index.ts';
import { RULES } from '../../packages/lint/src/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SKIPPED = /(^|\/)(node_modules|dist|generated\.local|fixtures)(\/|$)/;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesBelow = (folder: string, end: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => end.test(path) && !SKIPPED.test(path));

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesBelow('docs', /\.md$/)];
const ruleCodes = new Set(RULES.map(({ code }) => code));
const program = createProgram({ out() {}, err() {} } as never, () => {});

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsOf = (page: string) =>
  [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links of a page to other pages of ours. */
const linksOf = (page: string) =>
  [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);

/** What the code on a page calls: `kommo-widget pack --out a.zip`. */
function callsOf(page: string) {
  const code = (read(page).match(/```[\s\S]*?```|`[^`\n]+`/g) ?? []).join('\n');
  return [...code.matchAll(/kommo-widget ([a-z]+)([^\n`|&>]*)/g)].map(([, name, rest = '']) => ({
    name,
    /** The command below it, as in `crm pull`. */
    below: /^ ([a-z]+)/.exec(rest)?.[1],
    flags: rest.match(/(?<= )--?[a-z][\w-]*/g) ?? [],
  }));
}

describe('the pages of documentation', () => {
  it('link to what is there', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page).filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? page : relative(root, join(root, dirname(page), path));
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && !anchorsOf(target).includes(anchor);
      }),
    );
    expect(broken).toEqual([]);
  });

  it('name commands and options that exist', () => {
    const unknown = pages.flatMap((page) =>
      callsOf(page).flatMap(({ name, below, flags }) => {
        const parent = program.commands.find((entry) => entry.name() === name);
        const command = parent?.commands.find((entry) => entry.name() === below) ?? parent;
        if (command === undefined) return [`${page}: ${name}`];
        const known = new Set(command.options.flatMap((option) => [option.short, option.long]));
        return flags.filter((flag) => !known.has(flag)).map((flag) => `${page}: ${name} ${flag}`);
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('name rules that exist', () => {
    const code =
      /(?<![\w/@.-])(?:archive|i18n|images|manifest|publication|script|style|twig)\/[a-z0-9-]+(?![\w./-])/g;
    const unknown = pages
      .filter((page) => !page.startsWith('docs/rules/'))
      .flatMap((page) => (read(page).match(code) ?? []).filter((rule) => !ruleCodes.has(rule)));
    expect(unknown).toEqual([]);
  });

  it('have the command line as it is: node docs/scripts/cli-page.mjs', () => {
    expect(committedCliPage()).toBe(cliPage(program));
  });
});

it('the scenario of the guide can be built', async () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/guide/scenarios.md')) ?? [];
  const crm = await createCrm({ scenario: JSON.parse(json) });
  const headers = { authorization: `Bearer ${crm.credentials.token}` };
  const reply = await crm.fetch(new Request('http://demo.kommo.localhost/api/v4/leads', { headers }));
  expect(await reply.json()).toMatchObject({
    _embedded: { leads: [{ name: 'Espresso machines', price: 12300 }] },
  });
});

describe('the page of errors', () => {
  const sources = [
    ...filesBelow('packages', /\/src\/.*\.ts$/),
    ...filesBelow('playground/src', /\.tsx?$/),
  ].filter((path) => !path.includes('.test.'));
  const thrown = new Set(
    sources.flatMap((path) =>
      [...read(path).matchAll(/new KitError\(\s*'([^']+)'/g)].map(([, code]) => code),
    ),
  );
  const explained = [...read('docs/errors.md').matchAll(/^## (.*)$/gm)].map(([, code]) => code);

  it('explains every code that is thrown, and no other', () => {
    expect(explained).toEqual([...new Set([...thrown, 'bug'])].sort());
  });

  it('can rely on codes being written out where they are thrown', () => {
    const computed = sources.filter((path) => /new KitError\((?!\s*'|code: string)/.test(read(path)));
    expect(computed).toEqual([]);
  });
});
