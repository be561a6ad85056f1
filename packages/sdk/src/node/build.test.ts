import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildWidget, sourceEntry, type WatchResult, watchWidget } from './build.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-build-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const WIDGET = `
  import { defineWidget } from '@kommo-widget/sdk';
  import $ from 'jquery';
  import Modal from 'lib/components/base/modal';
  import { label } from './label';
  export default defineWidget((self) => ({
    render: () => { $('body').append(label(self.ns)); return Boolean(Modal); },
    init: () => true, bind_actions: () => true, onSave: () => true,
  }));`;
const LABEL = `export const label = (ns: string): string => \`<b>\${ns}</b>\`;`;

/** The value of a built module, with modules of the page as given, and what it asked for. */
function load(code: string, modules: Record<string, unknown>) {
  let asked: string[] = [];
  let value: unknown;
  const define = (ids: string[], factory: (...values: unknown[]) => unknown) => {
    asked = ids;
    value = factory(...ids.map((id) => modules[id]));
  };
  new Function('define', code)(define);
  return { asked, value };
}

describe('buildWidget', () => {
  it('writes one AMD module whose value is the constructor, the modules of the page outside', async () => {
    await write({ 'src/script.ts': WIDGET, 'src/label.ts': LABEL });
    const { file } = await buildWidget(folder);
    const append = vi.fn();
    const { asked, value } = load(await readFile(file, 'utf8'), {
      jquery: () => ({ append }),
      'lib/components/base/modal': class {},
    });

    expect(file).toBe(join(folder, 'script.js'));
    expect(asked).toEqual(['jquery', 'lib/components/base/modal']);
    const Widget = value as new () => { callbacks: { render(): boolean } };
    Widget.prototype = { ns: '.widget:test' };
    expect(new Widget().callbacks.render()).toBe(true);
    expect(append).toHaveBeenCalledWith('<b>.widget:test</b>');
  });

  it('gives the same bytes every time', async () => {
    await write({ 'src/script.ts': WIDGET, 'src/label.ts': LABEL });
    const first = await readFile((await buildWidget(folder)).file, 'utf8');
    expect(await readFile((await buildWidget(folder)).file, 'utf8')).toBe(first);
  });

  it('names the place of a syntax error', async () => {
    await write({ 'src/script.ts': 'export default 1;\nconst broken = ;\n' });
    await expect(buildWidget(folder)).rejects.toMatchObject({
      code: 'build-failed',
      message: expect.stringMatching(/^src\/script\.ts:2:16: Unexpected token/),
    });
  });

  it('names an import that nobody answers for', async () => {
    await write({ 'src/script.ts': "import x from 'not-installed';\nexport default x;\n" });
    await expect(buildWidget(folder)).rejects.toMatchObject({
      code: 'unresolved-import',
      message: 'src/script.ts: there is no module "not-installed".',
    });
  });

  it('keeps what the loader shall read, relative to the built file', async () => {
    await write({ 'src/script.ts': "import t from 'text!./a.html';\nexport default () => t;\n" });
    const { asked } = load(await readFile((await buildWidget(folder)).file, 'utf8'), {});
    expect(asked).toEqual(['text!./a.html']);
  });
});

describe('watchWidget', () => {
  it('builds at once, again after a change, and goes on after a mistake', async () => {
    await write({ 'src/script.ts': 'export default () => 1;' });
    const results: WatchResult[] = [];
    const watching = await watchWidget(folder, (result) => results.push(result));
    try {
      expect(results).toMatchObject([{ file: join(folder, 'script.js') }]);
      await write({ 'src/script.ts': 'export default () => ;' });
      await vi.waitFor(() => expect(results[1]).toMatchObject({ error: { code: 'build-failed' } }), 5000);
      await write({ 'src/script.ts': 'export default () => 3;' });
      await vi.waitFor(() => expect(results).toHaveLength(3), 5000);
      expect(await readFile(join(folder, 'script.js'), 'utf8')).toMatch(/=> 3[\s\S]*sourceMappingURL=data:/);
    } finally {
      await watching.close();
    }
  });
});

describe('sourceEntry', () => {
  it('is the script among the sources, and nothing for a widget that needs no build', async () => {
    await write({ 'script.js': '' });
    expect(sourceEntry(folder)).toBeUndefined();
    await write({ 'src/script.tsx': '' });
    expect(sourceEntry(folder)).toBe(join(folder, 'src/script.tsx'));
  });
});
