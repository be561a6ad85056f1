import { readFields } from '../../../crm/dictionaries.ts';
import type { FieldDefinition } from '../../../crm/types.ts';
import { t } from '../texts.ts';
import type { ParamType } from './handlers.ts';

/** A field of the CRM as a bot names it: `{{lead.price}}`. */
export interface FieldChoice {
  readonly marker: string;
  readonly title: string;
  readonly kind: 'text' | 'number' | 'link';
}

const OWN: readonly (Omit<FieldChoice, 'title'> & {
  readonly group: 'lead' | 'contact' | 'message';
  readonly name: string;
})[] = [
  { marker: '{{message_text}}', kind: 'text', group: 'message', name: 'text' },
  { marker: '{{lead.id}}', kind: 'number', group: 'lead', name: 'id' },
  { marker: '{{lead.name}}', kind: 'text', group: 'lead', name: 'name' },
  { marker: '{{lead.price}}', kind: 'number', group: 'lead', name: 'price' },
  { marker: '{{lead.responsible.name}}', kind: 'text', group: 'lead', name: 'responsible' },
  { marker: '{{contact.id}}', kind: 'number', group: 'contact', name: 'id' },
  { marker: '{{contact.name}}', kind: 'text', group: 'contact', name: 'name' },
];

/** Which kinds of fields a parameter takes. Source: Kommo `docs/salesbot-sdk`. */
const TAKES: Readonly<Record<ParamType, readonly FieldChoice['kind'][]>> = {
  text: ['text'],
  numeric: ['text', 'number'],
  url: ['text', 'link'],
};

/** Every field that a bot may read: the CRM's own, and the account's custom ones as far as it tells them. */
export async function readFieldChoices(): Promise<readonly FieldChoice[]> {
  const [leads, contacts] = await Promise.all(
    ['leads', 'contacts'].map((entity) => readFields(entity).catch((): readonly FieldDefinition[] => [])),
  );
  return [
    ...OWN.map(({ marker, kind, group, name }) => ({
      marker,
      kind,
      title: `${t(`group_${group}`)}: ${name}`,
    })),
    ...customChoices('lead', leads ?? []),
    ...customChoices('contact', contacts ?? []),
  ];
}

/** The choices that a parameter of that type offers. */
export const fitting = (choices: readonly FieldChoice[], type: ParamType): readonly FieldChoice[] =>
  choices.filter((choice) => TAKES[type].includes(choice.kind));

function customChoices(entity: 'lead' | 'contact', fields: readonly FieldDefinition[]): FieldChoice[] {
  return fields.map(({ id, name, type }) => ({
    marker: `{{${entity}.cf.${id}}}`,
    title: `${t(`group_${entity}`)}: ${name}`,
    kind:
      type === 'numeric' || type === 'monetary' || type === 'price'
        ? 'number'
        : type === 'url'
          ? 'link'
          : 'text',
  }));
}
