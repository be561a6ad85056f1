// @vitest-environment happy-dom
import type { WidgetEntry } from '@kommo-widget/manifest';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entry } from '../../tests/support/boot.ts';
import { type StartedHost, startHost } from '../../tests/support/start-host.ts';
import type { StagePage } from '../contract.ts';

const LEADS: StagePage = { area: 'leads', entity: 'leads', path: '/leads/list/' };
const CARD: StagePage = { area: 'leads_card', entity: 'leads', path: '/leads/detail/1' };
const INTEGRATIONS: StagePage = {
  area: 'widgetsSettings',
  entity: 'widgetsSettings',
  path: '/settings/widgets/',
};

let log: string[] = [];
let started: StartedHost | undefined;

/** A widget whose every callback writes its name into the log. */
function trace(answers: Readonly<Record<string, unknown>> = {}): unknown {
  return function Trace(this: Record<string, unknown>) {
    const answer = (name: string) => () => {
      log.push(name);
      const value = answers[name];
      if (value instanceof Error) throw value;
      return name in answers ? value : true;
    };
    this.callbacks = {
      ...Object.fromEntries(
        ['render', 'init', 'bind_actions', 'destroy', 'advancedSettings', 'initMenuPage'].map((name) => [
          name,
          answer(name),
        ]),
      ),
      leads: { selected: answer('leads.selected') },
    };
  };
}

function start(
  widgets: Readonly<Record<string, WidgetEntry>>,
  modules: Readonly<Record<string, unknown>>,
): StartedHost {
  started = startHost(widgets, modules);
  started.$(document).on('widget:w:loaded.test', () => log.push('loaded'));
  return started;
}

const one = (
  value: unknown,
  locations: readonly string[] = ['llist-1'],
  more: Partial<WidgetEntry> = {},
): StartedHost => start({ w: entry('w', locations, more) }, { '/upl/w/1/widget/script.js': value });

beforeEach(() => {
  log = [];
  document.body.innerHTML = '<div id="list_table"></div>';
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  started?.$(document).off('.test');
  started?.host.destroy();
});

test('render, loaded, init, bind_actions; then the page is up', async () => {
  const { host, page, $ } = one(trace());
  const events: string[] = [];
  $(document).on('page:changed.test widgets:load.test', (event) => events.push(event.type));
  $('#list_table').on('list:checkbox', () => events.push(`list:checkbox ${page.APP.widgets.loaded}`));
  await host.openPage(LEADS);
  expect(log).toEqual(['render', 'loaded', 'init', 'bind_actions']);
  expect(events).toEqual(['page:changed', 'widgets:load', 'list:checkbox true']);
});

test('a falsy render: no init, but bind_actions', async () => {
  await one(trace({ render: false })).host.openPage(LEADS);
  expect(log).toEqual(['render', 'bind_actions']);
});

test('a promise of render: init once it resolves, bind_actions before', async () => {
  await one(trace({ render: Promise.resolve() })).host.openPage(LEADS);
  expect(log).toEqual(['render', 'bind_actions', 'loaded', 'init']);
});

test('a promise that rejects: no init', async () => {
  const { host, reports } = one(trace({ render: Promise.reject(new Error('no')) }));
  await host.openPage(LEADS);
  expect(log).toEqual(['render', 'bind_actions']);
  expect(reports).toContainEqual(
    expect.objectContaining({ name: 'render', outcome: 'rejected', error: 'no' }),
  );
});

test('a promise that never settles does not hold the page for long', async () => {
  vi.useFakeTimers();
  const { host, page } = one(trace({ render: new Promise(() => {}) }));
  const opened = host.openPage(LEADS);
  await vi.advanceTimersByTimeAsync(1000);
  await opened;
  expect(page.APP.widgets.loaded).toBe(true);
  vi.useRealTimers();
});

test('one that throws ends its own start and no other', async () => {
  const widgets = {
    w: entry('w', ['llist-1']),
    good: entry('good', ['llist-1']),
    gone: entry('gone', ['llist-1']),
  };
  const { host, page, reports } = start(widgets, {
    '/upl/w/1/widget/script.js': trace({ init: new Error('broken') }),
    '/upl/good/1/widget/script.js': trace(),
  });
  await host.openPage(LEADS);
  expect(log.filter((name) => name === 'bind_actions')).toHaveLength(1);
  expect(page.APP.widgets.loaded).toBe(true);
  expect(reports).toContainEqual(
    expect.objectContaining({ code: 'w', name: 'init', outcome: 'threw', error: 'broken' }),
  );
  expect(reports).toContainEqual(
    expect.objectContaining({ type: 'problem', kind: 'load-error', code: 'gone' }),
  );
});

test('a widget without its three callbacks does not start, and says what it lacks', async () => {
  const { host, page, reports } = one(function Bare(this: { callbacks: object }) {
    this.callbacks = { render: () => true };
  });
  await host.openPage(LEADS);
  expect(page.APP.widgets.list).toEqual({});
  expect(reports).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('lack init, bind_actions') }),
  );
});

test('on the next page the old ones end, with their handlers and their block', async () => {
  const { host, $ } = one(trace(), ['llist-1']);
  await host.openPage(LEADS);
  $(document).on('click.widget:w', () => log.push('click'));
  log = [];
  await host.openPage(CARD);
  $(document).trigger('click');
  expect(log).toEqual(['destroy']);
});

test('init_once: it stays, and only render runs again, on every page', async () => {
  const { host } = one(trace(), ['lcard-1'], { init_once: 'Y' });
  await host.openPage(LEADS);
  expect(log).toEqual(['render', 'loaded', 'init', 'bind_actions']);
  log = [];
  await host.openPage(CARD);
  expect(log).toEqual(['render']);
});

test('nobody runs on the page of billing, nor one that is off, nor one of another page', async () => {
  const { host } = one(trace(), ['everywhere']);
  await host.openPage({ area: 'settings', entity: 'settings', path: '/settings/pay/' });
  host.destroy();
  await one(trace(), ['everywhere'], { active: 'N' }).host.openPage(LEADS);
  started?.host.destroy();
  await one(trace(), ['ccard-1']).host.openPage(LEADS);
  expect(log).toEqual([]);
});

test('its own pages call their callback last', async () => {
  const { host } = one(trace(), ['advanced_settings']);
  const own = { code: 'w', callback: 'advancedSettings' as const, args: [] };
  await host.openPage({ area: 'advanced-settings:w', entity: 'settings', path: '/settings/advanced/w', own });
  expect(log).toEqual(['render', 'loaded', 'init', 'bind_actions', 'advancedSettings']);
});

test('on the page of integrations a widget that fails is replaced by one that agrees to everything', async () => {
  const { host } = one(trace({ render: new Error('x') }), ['settings']);
  await host.openPage(INTEGRATIONS);
  await expect(host.call('w', 'onSave', [], 'settings')).resolves.toEqual({
    outcome: 'returned',
    value: true,
  });
});

test('what the constructor sees: the page, and settings that are filled later', async () => {
  const seen: unknown[] = [];
  const { host } = one(function W(
    this: Record<string, unknown> & { system(): { area: string }; params: object; langs: object },
  ) {
    seen.push(this.system().area, JSON.stringify(this.params), this.params, this.langs);
    this.callbacks = { render: () => false, init: () => {}, bind_actions: () => {} };
  });
  await host.openPage(LEADS);
  const [area, early, params, langs] = seen;
  expect([area, early]).toEqual(['llist', '{}']);
  expect(params).toMatchObject({
    widget_code: 'w',
    version: '1.0.0',
    widget_active: 'Y',
    status: 'installed',
  });
  expect(langs).toEqual({ widget: { name: 'Name of w', description: 'Description' } });
});

test('the base takes the place of the author’s prototype; a class inherits it', async () => {
  function Old(this: Record<string, unknown>) {
    this.callbacks = { render: () => false, init: () => {}, bind_actions: () => {} };
  }
  Old.prototype.own = () => 1;
  class New {
    callbacks = { render: () => false, init: () => {}, bind_actions: () => {} };
    own() {
      return 1;
    }
  }
  const { host, page } = start(
    { old: entry('old', ['llist-1']), new: entry('new', ['llist-1']) },
    { '/upl/old/1/widget/script.js': Old, '/upl/new/1/widget/script.js': New },
  );
  await host.openPage(LEADS);
  const { old, new: fresh } = page.APP.widgets.list as unknown as Record<string, Record<string, unknown>>;
  expect(old).toMatchObject({ ns: '.widget:old', init_once: 'N' });
  expect([typeof old?.own, typeof old?.i18n]).toEqual(['undefined', 'function']);
  expect([typeof fresh?.own, typeof fresh?.i18n]).toEqual(['function', 'function']);
});

test('changed files: the old one ends, the new one lives on the same page', async () => {
  const { host } = one(trace());
  await host.openPage(LEADS);
  log = [];
  const swapped = new Promise<void>((done) => {
    host.onReport((report) => {
      if (report.type === 'callback' && report.name === 'bind_actions') done();
    });
  });
  host.push({ type: 'widget-changed', code: 'w', version: '1.0.1', files: ['script.js'] });
  await swapped;
  expect(log).toEqual(['destroy', 'render', 'loaded', 'init', 'bind_actions']);
  expect(host.widgets()).toMatchObject([{ code: 'w', installed_version: '1.0.1' }]);
});

test('callbacks are called by the name the page knows, with what they are on as this', async () => {
  const { host, reports } = one(trace());
  await host.openPage(LEADS);
  expect([host.has('w', 'leads.selected'), host.has('w', 'dpSettings')]).toEqual([true, false]);
  await host.call('w', 'leads.selected', [], 'llist');
  await expect(host.call('w', 'dpSettings', [], 'digital_pipeline')).resolves.toEqual({ outcome: 'missing' });
  expect(log.at(-1)).toBe('leads.selected');
  expect(reports.at(-1)).toMatchObject({ type: 'callback', name: 'leads.selected', location: 'llist' });
});

test('a page that is left before a widget has loaded gets none', async () => {
  const { host } = one(trace(), ['llist-1']);
  const first = host.openPage(LEADS);
  await host.openPage(CARD);
  await first;
  expect(log).toEqual([]);
});
