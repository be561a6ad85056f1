import type { WidgetCallbacks } from './widget/callbacks.ts';
import type { Widget } from './widget/widget.ts';

/** What the module of a widget gives the page: a function that the page calls with `new`. */
export type WidgetConstructor<Fields extends object = object> = new () => Widget<Fields>;

/**
 * The module of a widget, from a function that makes its callbacks:
 *
 * ```ts
 * export default defineWidget((self) => ({
 *   render: () => true,
 *   init: () => true,
 *   bind_actions: () => true,
 *   onSave: () => true,
 * }));
 * ```
 *
 * The page replaces the prototype of what it gets, so it must be a plain function and never a `class`. Texts and
 * settings are filled in after `setup` returned: read `self.langs` and `self.get_settings()` inside the callbacks.
 * @param setup called once per instance, with the widget the page made
 */
export function defineWidget<Fields extends object = object>(
  setup: (self: Widget<Fields>) => WidgetCallbacks<Fields>,
): WidgetConstructor<Fields> {
  function CustomWidget(this: { callbacks: WidgetCallbacks<Fields> }): void {
    this.callbacks = setup(this as Widget<Fields>);
  }
  return CustomWidget as unknown as WidgetConstructor<Fields>;
}
