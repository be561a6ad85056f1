import {
  APP_MEMBERS,
  CONSTANTS,
  CONTROLS,
  type ControlName,
  CURRENT_CARD_MEMBERS,
  type Documented,
  MODULES,
  WIDGET_MEMBERS,
} from '@kommo-widget/manifest';
import { createCrm } from '../../../packages/crm/src/index.ts';
import { VENDOR_MODULES } from '../../../packages/host/src/amd/vendor-table.ts';
import { CONTROLS as DRAWN } from '../../../packages/host/src/controls/index.ts';
import { entry } from '../../../packages/host/tests/support/boot.ts';
import { startHost } from '../../../packages/host/tests/support/start-host.ts';

type Names = ReadonlySet<string>;

/** The documented names that the code really gives, by the kind of name. */
export interface Simulated {
  readonly widget: Names;
  readonly app: Names;
  readonly currentCard: Names;
  readonly constants: Names;
  readonly modules: Names;
  readonly controls: Names;
  /** As `button.text`: the parameters whose value changes what is drawn. */
  readonly parameters: Names;
}

const CODE = 'probe';

function Probe(this: { callbacks: object }): void {
  const yes = (): boolean => true;
  this.callbacks = { render: yes, init: yes, bind_actions: yes };
}

/** The value below a dotted path, and whether there is anything under that name at all. */
function below(root: unknown, path: string): { readonly there: boolean; readonly value: unknown } {
  let value: unknown = root;
  for (const key of path.split('.')) {
    if (value === null || value === undefined || !(key in Object(value)))
      return { there: false, value: undefined };
    value = (value as Record<string, unknown>)[key];
  }
  return { there: true, value };
}

const given = (root: unknown, table: Readonly<Record<string, Documented>>): Names =>
  new Set(
    Object.entries(table).flatMap(([path, { type }]) => {
      const { there, value } = below(root, path);
      const isRight = type === 'any' || (type === typeof value && value !== null);
      return there && isRight ? [path] : [];
    }),
  );

/** Starts the host with the account of the mock CRM, opens a card with a widget, and looks what is there. */
export async function lookAtStage(): Promise<Simulated> {
  const crm = await createCrm();
  const boot = crm.boot({ origin: 'http://demo.kommo.localhost' });
  const probe = entry(CODE, ['lcard-1']);
  const { host, page } = startHost(
    { [CODE]: probe },
    { [probe.src]: Probe },
    {
      ...boot,
      list: { ...boot.list, widgets: { [CODE]: probe } },
    },
  );
  await host.openPage({
    area: 'leads_card',
    entity: 'leads',
    path: '/leads/detail/1',
    card: {
      ...{ entity: 'leads', id: 1, attributes: { 'lead[NAME]': 'A lead' }, mainUserId: 1 },
      ...{ data: { name: 'A lead' }, save: async () => {} },
    },
  });
  const { APP } = page as unknown as {
    APP: { constant(key: string): unknown; data: { current_card: unknown } };
  };
  const constants = Object.fromEntries(
    Object.keys(CONSTANTS).map((key) => [key, APP.constant(key) ?? undefined]),
  );
  const simulated: Simulated = {
    widget: given(page.APP.widgets.list[CODE], WIDGET_MEMBERS),
    app: given(APP, APP_MEMBERS),
    currentCard: given(APP.data.current_card, CURRENT_CARD_MEMBERS),
    constants: given(constants, CONSTANTS),
    modules: modulesThere(),
    controls: new Set(DRAWN.map(({ path }) => path)),
    parameters: new Set(parametersRead()),
  };
  host.destroy();
  await crm.close?.();
  return simulated;
}

function modulesThere(): Names {
  const { requirejs } = globalThis as unknown as {
    requirejs: { s: { contexts: { _: { defined: object } } } };
  };
  const loader = Object.entries(MODULES).filter(([, { kind }]) => kind === 'loader');
  return new Set([
    ...VENDOR_MODULES.map(({ id }): string => id),
    ...Object.keys(requirejs.s.contexts._.defined),
    ...loader.map(([id]) => id),
  ]);
}

/** What the templates themselves ask for, texts between quotes left out. */
function parametersRead(): readonly string[] {
  return (Object.keys(CONTROLS) as ControlName[]).flatMap((name) => {
    const markup = DRAWN.find(({ path }) => path === `/tmpl/controls/${name}.twig`)?.markup ?? '';
    const twig = (markup.match(/\{[{%].*?[%}]\}/g) ?? []).join(' ').replace(/'[^']*'/g, '');
    return CONTROLS[name]
      .filter((parameter) => new RegExp(`\\b${parameter}\\b`).test(twig))
      .map((parameter) => `${name}.${parameter}`);
  });
}
