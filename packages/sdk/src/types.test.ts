import type { CALLBACKS, CallbackName, CONTROLS, MODULES } from '@kommo-widget/manifest';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { defineWidget } from './define-widget.ts';
import type {
  App,
  Controls,
  CurrentUser,
  Modal,
  Selectable,
  Template,
  Widget,
  WidgetCallbacks,
} from './index.ts';

/** `leads: {selected}` as `leads.selected`, as the table of callbacks writes it. */
type Path<Key extends string, Value> = NonNullable<Value> extends Selectable ? `${Key}.selected` : Key;
type Paths = { [Key in keyof WidgetCallbacks]-?: Path<Key, WidgetCallbacks[Key]> }[keyof WidgetCallbacks];
type RequiredKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];
type ParamsOf<Table> = {
  -readonly [Name in keyof Table]: Table[Name] extends readonly (infer Param)[] ? Param : keyof Table[Name];
};
type RequiredOfTable = {
  [Name in CallbackName]: (typeof CALLBACKS)[Name] extends { required: string } ? Name : never;
}[CallbackName];

describe('the types of a widget', () => {
  it('know exactly the callbacks of the table', () => {
    expectTypeOf<Paths>().toEqualTypeOf<CallbackName>();
  });

  it('ask for the callbacks without which a widget does not run', () => {
    expectTypeOf<RequiredKeys<WidgetCallbacks>>().toEqualTypeOf<RequiredOfTable>();
  });

  it('have a render that cannot answer nothing by accident', () => {
    expectTypeOf<() => void>().not.toExtend<WidgetCallbacks['render']>();
    expectTypeOf<() => Promise<void>>().toExtend<WidgetCallbacks['render']>();
    expectTypeOf<() => JQueryPromise<boolean>>().toExtend<WidgetCallbacks['onSave']>();
  });

  it("give the widget's own settings beside those of the page", () => {
    const settings = {} as ReturnType<Widget<{ limit: string }>['get_settings']>;
    expectTypeOf(settings.limit).toEqualTypeOf<string | undefined>();
    expectTypeOf(settings.widget_code).toBeString();
  });

  it('tell the three ways of render apart', () => {
    const { render } = { render: (() => '') as unknown } as Pick<Widget, 'render'>;
    const file = { href: '/templates/a.twig', base_path: '' };
    expectTypeOf(render({ data: '' })).toBeString();
    expectTypeOf(render({ ref: '/tmpl/controls/button.twig' }, { text: 'Call' })).toBeString();
    expectTypeOf(() => render({ ...file, promised: true })).returns.toEqualTypeOf<Promise<Template>>();
    expectTypeOf(() => render({ ...file, load: () => undefined })).returns.toBeVoid();
  });
});

describe('the types of the page', () => {
  it('know the documented constants', () => {
    expectTypeOf<App['constant']>().toBeCallableWith('task_types');
    const user = (app: App) => app.constant('user');
    expectTypeOf(user).returns.toEqualTypeOf<CurrentUser>();
  });

  it('know exactly the controls of the table and their parameters', () => {
    expectTypeOf<ParamsOf<Controls>>().toEqualTypeOf<ParamsOf<typeof CONTROLS>>();
  });

  it('declare the modules of the page that have no package', () => {
    type ModalModule = typeof import('lib/components/base/modal').default;
    expectTypeOf<InstanceType<ModalModule>>().toEqualTypeOf<Modal>();
    expectTypeOf<typeof import('text!./any.html').default>().toBeString();
    expectTypeOf<'lib/components/base/modal' | 'twigjs'>().toExtend<keyof typeof MODULES>();
  });
});

describe('defineWidget', () => {
  it('gives a function whose prototype the page can replace', () => {
    const Defined = defineWidget((self) => ({
      render: () => self.ns === '.widget:x',
      init: () => true,
      bind_actions: () => true,
      onSave: () => true,
    }));
    Defined.prototype = { ns: '.widget:x' };
    const widget = new Defined();
    expect(widget.callbacks.render()).toBe(true);
    expect(Object.keys(widget.callbacks)).toEqual(['render', 'init', 'bind_actions', 'onSave']);
  });
});
