import type { Unit } from '../core/unit.ts';
import { unitAt } from '../core/unit.ts';
import { addEntity } from '../entity/write.ts';
import { fieldsOf } from '../fields/definition.ts';
import { checkFields } from '../fields/write.ts';
import { LEADS } from '../leads/definition.ts';
import { pipelinesOf } from '../pipelines/stages.ts';
import { type User, usersById } from '../users/user.ts';
import { fieldItems } from './fields.ts';
import type { LeadSeed, ScenarioData } from './scenario.ts';

const DAY = 86_400;

export function seedCards(unit: Unit, data: ScenarioData): void {
  unit.db.run(
    "INSERT INTO sqlite_sequence (name, seq) VALUES ('lead', 20024929), ('contact', 30058200), ('company', 40012100)",
  );
  for (const lead of data.leads ?? []) seedLead(unit, lead);
}

function seedLead(unit: Unit, seed: LeadSeed): void {
  const at = unit.now - (seed.created ?? 1) * DAY;
  const user = responsible(unit, seed.responsible);
  const pipeline = pipelinesOf(unit).find((one) => seed.pipeline === undefined || one.name === seed.pipeline);
  const stage = pipeline?.stages.find((one) => one.name === seed.stage);
  const fields = checkFields(
    fieldsOf(unit, 'leads'),
    fieldItems(unit, 'leads', seed.fields ?? {}),
    (issue) => {
      throw new Error(`the scenario's lead ${seed.name}: ${issue.path} ${issue.detail}`);
    },
  );
  addEntity(
    unitAt(unit.core, user, at),
    LEADS,
    {
      name: seed.name,
      price: seed.price,
      pipeline_id: pipeline?.id,
      status_id: stage?.id,
      updated_at: unit.now - (seed.updated ?? seed.created ?? 1) * DAY,
      _embedded: { tags: (seed.tags ?? []).map((name) => ({ name })) },
    },
    fields,
  );
}

/** A user by the part of the e-mail before the @; the admin by default. */
function responsible(unit: Unit, name: string | undefined): User {
  const users = [...usersById(unit.core).values()];
  const found = users.find((user) => name === undefined || user.email.split('@')[0] === name);
  if (!found) throw new Error(`the scenario names an unknown user: ${name}`);
  return found;
}
