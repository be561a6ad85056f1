import { COMPANIES } from '../../companies/definition.ts';
import { CONTACTS } from '../../contacts/definition.ts';
import type { CommonRow, EntityDef } from '../../entity/definition.ts';
import type { CommonItem } from '../../entity/item.ts';
import { addEntities, updateEntities } from '../../entity/write.ts';
import { Batch } from '../../http/batch.ts';
import { loose } from '../../http/body.ts';
import { Problem } from '../../http/problem.ts';
import type { Reply } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { LEADS } from '../../leads/definition.ts';
import type { LeadItem } from '../../leads/lead.ts';
import { isRecord } from '../../shape/index.ts';
import { asInt, asList, asText, first, known, type Raw } from '../values.ts';
import { json } from './json.ts';

/** The form of a card: `ID, lead[NAME], lead[PRICE], lead[STATUS], CFV[field_id]` (reference: api-v4, section 28). */
function detailRoutes<R extends CommonRow, I extends CommonItem>(
  def: EntityDef<R, I>,
  prefix: string,
  convert: (card: Raw, common: CommonItem) => I,
): readonly Route[] {
  const path = `/ajax/${def.kind.name}/detail`;
  return [
    route({
      method: 'GET',
      path,
      section: '28',
      summary: `The card of a ${def.kind.singular} as HTML; here a bare page with its id`,
      reply: { kind: 'raw', type: 'text/html' },
      handle: (ctx) => {
        const id = asInt(ctx.query.ID ?? ctx.query.id) ?? 0;
        return {
          status: 200,
          type: 'text/html; charset=utf-8',
          body: `<div id="card_holder" data-id="${id}"></div>`,
        };
      },
    }),
    route({
      method: 'POST',
      path,
      section: '28',
      summary: `Save the card of a ${def.kind.singular}; without an id a new one`,
      body: loose(`ID, ${prefix}[NAME], CFV[field_id]`),
      reply: { kind: 'raw', of: def.kind.singular },
      handle: (ctx, form) =>
        save(ctx, def, convert(cardOf(form, prefix), commonOf(form, prefix)), asInt(form.ID)),
    }),
  ];
}

const cardOf = (form: Raw, prefix: string): Raw => {
  const card = form[prefix];
  return isRecord(card) ? card : {};
};

function commonOf(form: Raw, prefix: string): CommonItem {
  const card = cardOf(form, prefix);
  return {
    ...known({
      name: asText(first(card, 'NAME', 'name')),
      responsible_user_id: asInt(first(card, 'MAIN_USER', 'main_user')) || undefined,
    }),
    custom_fields_values: fieldsOfForm(form.CFV),
  };
}

const fieldsOfForm = (cfv: unknown): readonly object[] =>
  Object.entries(isRecord(cfv) ? cfv : {}).map(([id, value]) => ({
    field_id: Number(id),
    values: asList(isRecord(value) && 'value' in value ? [value] : value).map((one) =>
      isRecord(one) ? one : { value: one },
    ),
  }));

function save<R extends CommonRow, I extends CommonItem>(
  ctx: Ctx,
  def: EntityDef<R, I>,
  item: I,
  id: number | undefined,
): Reply {
  try {
    const batch = new Batch([item]);
    const [row] = id ? updateEntities(ctx, def, batch, () => id) : addEntities(ctx, def, batch);
    return json({ status: 'success', id: row?.id, update_time: row?.updated_at });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return json({ status: 'fail', errors: [error.message], message: error.message });
  }
}

const leadOf = (card: Raw, common: CommonItem): LeadItem => ({
  ...common,
  ...known({
    price: asInt(first(card, 'PRICE', 'price')),
    status_id: asInt(first(card, 'STATUS', 'status')) || undefined,
    pipeline_id: asInt(first(card, 'PIPELINE_ID', 'pipeline_id')) || undefined,
  }),
  _embedded: null,
});

export const pageDetailRoutes: readonly Route[] = [
  ...detailRoutes(LEADS, 'lead', leadOf),
  ...detailRoutes(CONTACTS, 'contact', (_, common) => ({ ...common, _embedded: null })),
  ...detailRoutes(COMPANIES, 'company', (_, common) => ({ ...common, _embedded: null })),
];
