import { CONTACTS } from '../contacts/definition.ts';
import type { Unit } from '../core/unit.ts';
import { addEntity } from '../entity/write.ts';
import { fieldsOf } from '../fields/definition.ts';
import { checkFields } from '../fields/write.ts';
import { Batch } from '../http/batch.ts';
import { LEADS } from '../leads/definition.ts';
import { link } from '../links/links.ts';
import { INCOMING, mainPipeline, type Pipeline, pipelineOf } from '../pipelines/stages.ts';
import { addUnsorted } from '../unsorted/add.ts';
import type { ChannelRow } from './channel.ts';
import { type ChatRow, linkChat } from './chat.ts';
import type { Party, Payload } from './shapes.ts';

/** Somebody unknown has written: an incoming lead with a contact, or both outright where the pipeline takes none. */
export function welcome(unit: Unit, channel: ChannelRow, chat: ChatRow, payload: Payload): number {
  const client = JSON.parse(chat.client) as Party;
  const pipeline = pipelineFor(unit, chat);
  const contactId = pipeline?.stages.some(({ type }) => type === INCOMING)
    ? asIncoming(unit, channel, chat, client, payload, pipeline.id)
    : outright(unit, channel, client, pipeline?.id);
  linkChat(unit, chat.id, contactId);
  return contactId;
}

function pipelineFor(unit: Unit, chat: ChatRow): Pipeline | undefined {
  const named = unit.db.value<number>('SELECT pipeline_id FROM source WHERE id = ?', chat.source_id);
  return named === undefined ? mainPipeline(unit) : pipelineOf(unit, named);
}

function asIncoming(
  unit: Unit,
  channel: ChannelRow,
  chat: ChatRow,
  client: Party,
  payload: Payload,
  pipelineId: number,
): number {
  const item = {
    source_uid: chat.id,
    source_name: channel.title,
    pipeline_id: pipelineId,
    metadata: {
      from: nameOf(client),
      to: channel.title,
      received_at: payload.timestamp ?? unit.now,
      service: originOf(unit),
      client: { name: nameOf(client), avatar: client.avatar ?? '' },
      origin: { chat_id: chat.id, ref: chat.conversation_id, visitor_uid: '' },
      last_message_text: payload.message.text ?? '',
      source_name: channel.title,
    },
    _embedded: {
      leads: [{ name: leadName(channel, client) }],
      contacts: [{ name: nameOf(client), custom_fields_values: fieldsFor(client) }],
    },
  };
  const [row] = addUnsorted(unit, 'chats', new Batch([item]));
  if (row?.contact_id == null) throw new Error('an incoming chat without a contact');
  return row.contact_id;
}

function outright(unit: Unit, channel: ChannelRow, client: Party, pipelineId: number | undefined): number {
  const fields = checkFields(fieldsOf(unit, 'contacts'), fieldsFor(client), () => {});
  const contact = addEntity(unit, CONTACTS, { name: nameOf(client) }, fields);
  const place = pipelineId === undefined ? {} : { pipeline_id: pipelineId };
  const lead = addEntity(unit, LEADS, { name: leadName(channel, client), ...place }, []);
  link(unit, { type: 'leads', id: lead.id }, { type: 'contacts', id: contact.id });
  return contact.id;
}

const nameOf = (client: Party): string =>
  client.name || client.profile?.phone || client.profile?.email || client.id || 'Unknown';

const leadName = (channel: ChannelRow, client: Party): string => `${channel.title}: ${nameOf(client)}`;

function fieldsFor({ profile }: Party) {
  const filled = [
    ['PHONE', profile?.phone],
    ['EMAIL', profile?.email],
  ].filter(([, value]) => value);
  return filled.map(([code, value]) => ({ field_code: code, values: [{ value, enum_code: 'WORK' }] }));
}

/** What messages of custom channels come from, as talks and events name it. */
export const originOf = (unit: Unit): string => `kommo.ext.${unit.core.accountId()}`;
