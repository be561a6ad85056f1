import { TRIGGER_EVENTS, whenShape } from '../digital-pipeline/trigger.ts';
import { faultShape } from '../faults/shape.ts';
import { FIELD_TYPE_NAMES } from '../fields/types.ts';
import * as t from '../shape/index.ts';
import { mistake } from './mistake.ts';
import type { ScenarioData } from './scenario.ts';

const strict = { strict: true } as const;
const text = t.string({ filled: true });
const id = t.optional(t.int({ min: 0 }));
const days = t.optional(t.number());
const flag = t.optional(t.bool());
const words = t.optional(t.array(text));
const orText = <T>(shape: t.Shape<T>) => t.either(text, shape);
const listOf = <T>(shape: t.Shape<T>) => t.optional(t.array(shape));
const perTarget = <T>(shape: t.Shape<T>) =>
  t.optional(
    t.object(
      { leads: listOf(shape), contacts: listOf(shape), companies: listOf(shape), customers: listOf(shape) },
      strict,
    ),
  );
const values = t.optional(t.dictionary(t.anything()));
const rights = t.optional(t.dictionary(t.anything()));
const named = orText(t.object({ id, name: text }, strict));

const account = t.object(
  {
    id,
    name: t.optional(text),
    country: t.optional(text),
    currency: t.optional(t.string({ pattern: /^[A-Z]{3}$/ })),
    currency_symbol: t.optional(text),
    language: t.optional(text),
    timezone: t.optional(text),
    customers_mode: t.optional(
      t.choice(['unavailable', 'disabled', 'segments', 'dynamic', 'periodicity'] as const),
    ),
    is_unsorted_on: flag,
    is_loss_reason_enabled: flag,
    contact_name_display_order: t.optional(t.int()),
    paid_for_days: days,
  },
  strict,
);

const user = t.object(
  {
    id,
    name: text,
    email: text,
    lang: t.optional(text),
    group: t.optional(text),
    role: t.optional(text),
    is_admin: flag,
    is_free: flag,
    is_active: flag,
    phone: t.optional(text),
    rights,
  },
  strict,
);

const pipeline = t.object(
  {
    id,
    name: text,
    stages: t.array(orText(t.object({ id, name: text, color: t.optional(text) }, strict))),
    incoming: t.optional(named),
    won: t.optional(text),
    lost: t.optional(text),
    is_unsorted_on: flag,
    is_archive: flag,
    is_duplication_control_enabled: flag,
  },
  strict,
);

const stageRef = t.either(t.string(), t.int());
const stages = listOf(t.object({ pipeline: stageRef, stage: stageRef }, strict));
const field = t.object(
  {
    id,
    name: text,
    type: t.choice(FIELD_TYPE_NAMES as readonly [string, ...string[]]),
    code: t.optional(text),
    enums: listOf(
      orText(t.object({ id, value: text, sort: t.optional(t.int()), code: t.optional(t.string()) }, strict)),
    ),
    sort: t.optional(t.int()),
    group: t.optional(text),
    currency: t.optional(text),
    is_api_only: flag,
    is_computed: flag,
    is_required: flag,
    is_visible: flag,
    required_statuses: stages,
    hidden_statuses: stages,
    remind: t.optional(t.choice(['never', 'day', 'week', 'month'] as const)),
    search_in: t.optional(t.string()),
    tracking_callback: t.optional(t.string()),
    settings: t.optional(t.anything()),
    nested: listOf(t.anything()),
    chained_lists: listOf(t.anything()),
  },
  strict,
);

const catalog = t.object(
  {
    id,
    name: text,
    type: t.optional(t.choice(['regular', 'products', 'invoices', 'suppliers'] as const)),
    can_add_elements: flag,
    can_show_in_cards: flag,
    can_link_multiple: flag,
    sdk_widget_code: t.optional(t.string()),
    fields: listOf(field),
    elements: listOf(t.object({ name: text, fields: values }, strict)),
  },
  strict,
);

const card = {
  id,
  name: text,
  responsible: t.optional(text),
  created: days,
  updated: days,
  fields: values,
  tags: words,
  notes: listOf(t.object({ text: t.string(), by: t.optional(text), days }, strict)),
  calls: listOf(
    t.object(
      {
        direction: t.choice(['inbound', 'outbound'] as const),
        phone: text,
        duration: t.int({ min: 0 }),
        by: t.optional(text),
        days,
        link: t.optional(text),
      },
      strict,
    ),
  ),
};

const lead = t.object(
  {
    ...card,
    pipeline: t.optional(text),
    stage: t.optional(text),
    price: t.optional(t.number()),
    contacts: words,
    company: t.optional(text),
    loss_reason: t.optional(text),
    source: t.optional(text),
    elements: listOf(t.object({ name: text, quantity: t.optional(t.number()) }, strict)),
  },
  strict,
);

const purchase = t.object({ price: t.number(), days, comment: t.optional(t.string()) }, strict);

const triggerAction = t.object(
  {
    type: t.choice(['task', 'tag', 'webhook', 'change_status', 'change_responsible', 'widget'] as const),
    text: t.optional(text),
    tag: t.optional(text),
    url: t.optional(t.url()),
    stage: t.optional(text),
    user: t.optional(text),
    code: t.optional(text),
    settings: values,
  },
  strict,
);
const trigger = t.object(
  {
    pipeline: t.optional(text),
    stage: text,
    until: t.optional(text),
    event: t.choice(TRIGGER_EVENTS),
    ...whenShape,
    action: triggerAction,
  },
  strict,
);

const incoming = t.object(
  {
    category: t.choice(['forms', 'sip'] as const),
    name: t.optional(text),
    source: text,
    pipeline: t.optional(text),
    price: t.optional(t.number()),
    person: t.optional(text),
    phone: t.optional(text),
    email: t.optional(text),
    duration: t.optional(t.int({ min: 0 })),
    link: t.optional(text),
    created: days,
  },
  strict,
);

const task = t.object(
  {
    text,
    lead: t.optional(text),
    contact: t.optional(text),
    company: t.optional(text),
    responsible: t.optional(text),
    type: t.optional(text),
    due: t.number(),
    result: t.optional(text),
  },
  strict,
);

/** Everything that a scenario may say; nothing else, so that a slip of the pen does not pass in silence. */
const scenarioShape = t.object(
  {
    $schema: t.optional(t.string()),
    name: t.optional(text),
    title: t.optional(text),
    account: t.optional(account),
    groups: listOf(named),
    roles: listOf(t.object({ id, name: text, rights }, strict)),
    users: listOf(user),
    pipelines: listOf(pipeline),
    task_types: listOf(
      orText(
        t.object(
          {
            id,
            name: text,
            code: t.optional(t.string()),
            color: t.optional(t.string()),
            icon_id: t.optional(t.int()),
          },
          strict,
        ),
      ),
    ),
    loss_reasons: listOf(named),
    field_groups: perTarget(
      orText(t.object({ id: t.optional(text), name: text, sort: t.optional(t.int()) }, strict)),
    ),
    fields: perTarget(field),
    tags: perTarget(orText(t.object({ id, name: text, color: t.optional(t.string()) }, strict))),
    sources: listOf(t.object({ id, name: text, external_id: text, pipeline: t.optional(text) }, strict)),
    catalogs: listOf(catalog),
    segments: listOf(
      t.object({ name: text, color: t.optional(t.string({ pattern: /^#[0-9a-f]{6}$/i })) }, strict),
    ),
    triggers: listOf(trigger),
    companies: listOf(t.object(card, strict)),
    contacts: listOf(t.object({ ...card, company: t.optional(text) }, strict)),
    leads: listOf(lead),
    incoming: listOf(incoming),
    customers: listOf(
      t.object(
        {
          ...card,
          next_price: t.optional(t.number()),
          next_in_days: days,
          contacts: words,
          segments: words,
          purchases: listOf(purchase),
        },
        strict,
      ),
    ),
    tasks: listOf(task),
    faults: listOf(faultShape),
    rate_limit: flag,
  },
  strict,
);

/** @throws KitError `scenario-invalid` with the first thing that is wrong and where. */
export function checkScenario(data: ScenarioData): void {
  const [first, ...others] = t.issuesOf(scenarioShape, data);
  if (!first) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw mistake(`${first.path}: ${first.detail}${more}`);
}
