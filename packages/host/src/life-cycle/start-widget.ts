import type { KnownWidget } from '../contract.ts';
import { asWidget } from '../reports/attribution.ts';
import { createBase } from '../widget/create-base.ts';
import { createState, refill, type WidgetState } from '../widget/widget-state.ts';
import { construct } from './construct.ts';
import type { Life } from './life.ts';
import { loadFiles } from './load-files.ts';
import { runCallbacks, StartEnded } from './run-callbacks.ts';
import { settingsOf, textsOf } from './settings-of.ts';
import { stubInstance } from './stub-instance.ts';

/**
 * Loads a widget and takes it through its life on the open page. Never rejects: one widget's fault is reported and
 * ends with it. A page that was left meanwhile gets no widget.
 */
export async function startWidget(life: Life, widget: KnownWidget): Promise<void> {
  const { registry, services } = life;
  const page = life.page();
  if (registry.starting.has(widget.code) && registry.starting.get(widget.code) === page) return;
  registry.starting.set(widget.code, page);
  let state: WidgetState | undefined;
  try {
    const { module, langs } = await loadFiles(widget, life.amd, life.texts, services.reporter);
    if (life.page() !== page) return;
    state = make(life, widget, module, textsOf(widget, langs));
    await runCallbacks(life, state);
  } catch (cause) {
    fail(life, widget, state, cause);
  } finally {
    if (registry.starting.get(widget.code) === page) registry.starting.delete(widget.code);
    life.changed();
  }
}

function make(life: Life, widget: KnownWidget, module: unknown, langs: Record<string, unknown>): WidgetState {
  const state = createState(widget);
  const base = createBase(state, life.services);
  const instance = asWidget(widget.code, () => construct(module, base));
  state.instance = instance;
  instance.ns = `.widget:${widget.code}`;
  instance.init_once = widget.init_once;
  refill(state.langs, langs);
  Object.assign(state.settings, settingsOf(widget));
  life.registry.running.set(widget.code, state);
  life.list[widget.code] = instance;
  return state;
}

/** On the page of integrations a widget that fails is replaced, so that its settings open all the same. */
function fail(life: Life, widget: KnownWidget, state: WidgetState | undefined, cause: unknown): void {
  const { reporter } = life.services;
  if (!(cause instanceof StartEnded)) {
    console.error(`[${widget.code}] did not start`, cause);
    reporter.problem('load-error', cause, widget.code);
  }
  if (life.page()?.area !== 'widgetsSettings') return;
  const stub = createState(widget);
  stub.instance = stubInstance();
  Object.assign(stub.settings, settingsOf(widget));
  stub.cleanups.push(...(state?.cleanups ?? []));
  life.registry.running.set(widget.code, stub);
  life.list[widget.code] = stub.instance;
}
