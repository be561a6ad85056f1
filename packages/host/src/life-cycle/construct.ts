import type { WidgetBase } from '../widget/create-base.ts';
import type { WidgetInstance } from '../widget/widget-state.ts';

type Constructor = new () => WidgetInstance;

const REQUIRED = ['render', 'init', 'bind_actions'] as const;

/**
 * Makes a widget of its module's value: the base object becomes the prototype of the function, as live, so methods
 * that the author put on the prototype are gone. The prototype of a class cannot be replaced; it inherits the base.
 */
export function construct(moduleValue: unknown, base: WidgetBase): WidgetInstance {
  if (typeof moduleValue !== 'function') {
    throw new Error(
      `script.js must give a function to construct the widget with, but its module is ${kindOf(moduleValue)}.`,
    );
  }
  const Widget = moduleValue as Constructor & { prototype: object };
  if (!Reflect.set(Widget, 'prototype', base) && Widget.prototype)
    Object.setPrototypeOf(Widget.prototype, base);
  const instance = new Widget();
  requireCallbacks(instance.callbacks);
  return instance;
}

function requireCallbacks(callbacks: unknown): void {
  const given = (callbacks ?? {}) as Record<string, unknown>;
  const missing = REQUIRED.filter((name) => typeof given[name] !== 'function');
  if (missing.length > 0) {
    throw new Error(`The widget does not start: its callbacks lack ${missing.join(', ')}.`);
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'undefined (no define() ran, or it returned nothing)';
  return value === null ? 'null' : typeof value;
}
