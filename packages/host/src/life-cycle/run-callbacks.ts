import { type Invoked, invoke, isThenable } from '../reports/invoke.ts';
import type { WidgetState } from '../widget/widget-state.ts';
import { callbackOf } from './callback-of.ts';
import type { Life } from './life.ts';

/** How long a page waits for promises of `render` before it says that its widgets are up. */
const GRACE_MS = 1000;

/** Thrown through the steps of a start to end it; the failure itself is reported already. */
export class StartEnded extends Error {}

/**
 * The steps after a widget was made: `render`, then `init` (at once, or when the promise of `render` resolves), then
 * `bind_actions` whatever `render` said, then the callback of the page. One that throws ends the start. Resolves when
 * a promise of `render` is settled, or after a while.
 */
export async function runCallbacks(life: Life, state: WidgetState): Promise<void> {
  const rendered = step(life, state, 'render');
  let settled: Promise<unknown> = Promise.resolve();
  if (isThenable(rendered.value)) {
    settled = rendered.settled.then(({ outcome }) => {
      if (outcome === 'returned' && isAlive(life, state)) loaded(life, state);
    });
  } else if (rendered.value) {
    loaded(life, state);
  }
  step(life, state, 'bind_actions');
  areaCallback(life, state);
  await withinGrace(settled);
}

/** What a widget that stays from page to page (`init_once`) gets on a new page. */
export function rerender(life: Life, state: WidgetState): void {
  step(life, state, 'render');
  areaCallback(life, state);
}

function loaded(life: Life, state: WidgetState): void {
  life.services.$(document).trigger(`widget:${state.code}:loaded`);
  step(life, state, 'init');
}

/** The page of a widget's own: its settings page, its page of the left menu. */
function areaCallback(life: Life, state: WidgetState): void {
  const own = life.page()?.own;
  if (own?.code === state.code) step(life, state, own.callback, own.args);
}

function step(life: Life, state: WidgetState, name: string, args: readonly unknown[] = []): Invoked {
  const found = callbackOf(state.instance.callbacks, name);
  if (!found) return { settled: Promise.resolve({ outcome: 'missing' }) };
  const { reporter, system } = life.services;
  const invoked = invoke(reporter, { code: state.code, name, location: system().area, ...found, args });
  if (invoked.error) throw new StartEnded(invoked.error.message);
  return invoked;
}

const isAlive = (life: Life, state: WidgetState): boolean => life.registry.running.get(state.code) === state;

function withinGrace(settled: Promise<unknown>): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, GRACE_MS);
    void settled
      // A late init that throws is reported like any other callback.
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer);
        done();
      });
  });
}
