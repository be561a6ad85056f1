import { type Unit, unitAt } from '../core/unit.ts';
import { Batch } from '../http/batch.ts';
import { pipelinesOf } from '../pipelines/stages.ts';
import { addUnsorted } from '../unsorted/add.ts';
import type { UnsortedItem } from '../unsorted/items.ts';
import { ROBOT } from '../users/user.ts';
import { named } from './mistake.ts';
import type { Random } from './random.ts';
import type { IncomingSeed } from './scenario.ts';
import { DAY } from './users.ts';

/** Adds an incoming lead with the person who left it. */
export function seedIncoming(unit: Unit, random: Random, seed: IncomingSeed): void {
  const at = Math.round(unit.now - (seed.created ?? 1) * DAY);
  const pipeline =
    seed.pipeline === undefined ? undefined : named(pipelinesOf(unit), seed.pipeline, 'the pipeline');
  const item: UnsortedItem = {
    source_uid: random.hex(32),
    source_name: seed.source,
    created_at: at,
    ...(pipeline ? { pipeline_id: pipeline.id } : {}),
    metadata: seed.category === 'sip' ? callMetadata(seed, at, random) : formMetadata(seed, at),
    _embedded: {
      leads: [{ name: seed.name ?? seed.source, ...(seed.price === undefined ? {} : { price: seed.price }) }],
      ...(seed.person === undefined && seed.phone === undefined ? {} : { contacts: [person(seed)] }),
    },
  };
  const [row] = addUnsorted(unitAt(unit.core, ROBOT, at), seed.category, new Batch([item]));
  // Real ones are random; those of a scenario are the same for the same seed.
  if (row) unit.db.update('unsorted', row.uid, { uid: random.hex(60) }, 'uid');
}

const person = ({ person: name, phone, email }: IncomingSeed) => ({
  name: name ?? phone ?? '',
  custom_fields_values: [
    ...(phone === undefined ? [] : [{ field_code: 'PHONE', values: [{ value: phone, enum_code: 'WORK' }] }]),
    ...(email === undefined ? [] : [{ field_code: 'EMAIL', values: [{ value: email, enum_code: 'WORK' }] }]),
  ],
});

const callMetadata = ({ phone, duration, link, source }: IncomingSeed, at: number, random: Random) => ({
  from: phone ?? '',
  phone: '+12025550100',
  called_at: at,
  duration: duration ?? 0,
  service_code: source,
  uniq: random.hex(16),
  ...(link === undefined ? {} : { link }),
});

const formMetadata = ({ source }: IncomingSeed, at: number) => ({
  form_id: source.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  form_name: source,
  form_page: 'https://example.com/contact',
  form_sent_at: at,
  ip: '203.0.113.24',
  referer: 'https://example.com/',
});
