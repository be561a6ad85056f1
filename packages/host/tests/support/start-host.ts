import { createRequire } from 'node:module';
import type { PageBoot, StageReport, WidgetEntry } from '@kommo-widget/manifest';
import type { Host } from '../../src/contract.ts';
import { createHost } from '../../src/create-host.ts';
import { bootOf } from './boot.ts';
import { freshTwig, pageQuery } from './page.ts';

const require = createRequire(import.meta.url);

/** What the window of a page holds once the host runs. */
export interface PageWindow {
  readonly APP: Record<string, unknown> & {
    readonly widgets: {
      loaded: boolean;
      readonly list: Record<string, { callbacks: Record<string, unknown> }>;
      readonly system: Record<string, unknown>;
    };
    readonly data: Record<string, unknown>;
  };
  readonly AMOCRM: object;
}

export interface StartedHost {
  readonly host: Host;
  readonly $: JQueryStatic;
  readonly page: PageWindow;
  readonly reports: StageReport[];
}

type Modules = Readonly<Record<string, unknown>>;

/**
 * The host in the DOM of the test. The loader is a table: `modules` holds what a script of that address gives; an
 * address it lacks fails. Texts of every widget are `{widget: {name: 'Text'}}`.
 */
export function startHost(
  widgets: Readonly<Record<string, WidgetEntry>>,
  modules: Modules,
  boot: PageBoot = bootOf(widgets),
): StartedHost {
  const $ = pageQuery();
  const underscore = require('underscore') as unknown;
  const window = globalThis as unknown as Record<string, unknown>;
  const backbone = { Model: Model, Collection: class {}, View: { extend: (members: object) => members } };
  Object.assign(window, {
    jQuery: $,
    $,
    _: underscore,
    Backbone: backbone,
    Twig: freshTwig(),
    requirejs: tableLoader(modules),
  });
  window.fetch = async (address: string | URL) => {
    const text = JSON.stringify(String(address).includes('/i18n/') ? { widget: { name: 'Text' } } : {});
    return new Response(text, { status: 200 });
  };
  const host = createHost(boot);
  const reports: StageReport[] = [];
  host.onReport((report) => reports.push(report));
  return { host, $, page: window as unknown as PageWindow, reports };
}

class Model {
  attributes: Record<string, unknown> = {};
  get(name: string): unknown {
    return this.attributes[name];
  }
}

/** As much of RequireJS as the host configures, over a table of modules. */
function tableLoader(modules: Modules): unknown {
  const context = { defined: {} as Record<string, unknown>, registry: {}, require: () => undefined };
  const loader = (
    ids: readonly string[],
    done: (value: unknown) => void,
    failed: (error: Error) => void,
  ): void => {
    const [id = ''] = ids;
    queueMicrotask(() => {
      if (id in modules) done(modules[id]);
      else
        failed(
          Object.assign(new Error('Script error'), { requireType: 'scripterror', requireModules: [id] }),
        );
    });
  };
  return Object.assign(loader, {
    config: () => {},
    undef: () => {},
    load: () => {},
    onError: () => {},
    s: { contexts: { _: context } },
  });
}
