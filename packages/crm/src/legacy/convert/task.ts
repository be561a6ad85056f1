import { taskTypesOf } from '../../account/account.ts';
import type { Unit } from '../../core/unit.ts';
import { isRecord } from '../../shape/index.ts';
import type { ChangedTask } from '../../tasks/task.ts';
import { asBool, asInt, asText, asTime, first, known, type Raw } from '../values.ts';
import { entityFromOld } from './element.ts';

/** A task of the old APIs; its type is a number or a code. */
export function taskFromOld(unit: Unit, raw: Raw): ChangedTask {
  const entity = entityFromOld(raw);
  const result = isRecord(raw.result) ? asText(raw.result.text) : asText(raw.result);
  return known({
    text: asText(raw.text),
    complete_till: asTime(first(raw, 'complete_till_at', 'complete_till')),
    task_type_id: taskType(unit, raw.task_type),
    entity_id: entity?.id,
    entity_type: entity?.kind.name,
    responsible_user_id: asInt(raw.responsible_user_id) || undefined,
    is_completed: asBool(first(raw, 'is_completed', 'status')),
    result: result === undefined ? undefined : { text: result },
    duration: asInt(raw.duration),
    created_by: asInt(first(raw, 'created_by', 'created_user_id')),
    created_at: asTime(first(raw, 'created_at', 'date_create')),
    updated_at: asTime(first(raw, 'updated_at', 'last_modified')),
    request_id: raw.request_id,
  });
}

function taskType(unit: Unit, given: unknown): number | undefined {
  const id = asInt(given);
  const types = taskTypesOf(unit.core);
  if (id !== undefined) return types.some((type) => type.id === id) ? id : undefined;
  return types.find((type) => type.code === given)?.id;
}
