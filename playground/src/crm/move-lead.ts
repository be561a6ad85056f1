import { saveEntity } from './entities.ts';
import { MissingFields, missingFields, type Stage } from './required-fields.ts';

/**
 * Moves a lead as a person does.
 * @throws {MissingFields} when the stage requires fields that are empty; the lead stays where it is.
 */
export async function moveLead(id: number, { pipeline_id, status_id }: Stage): Promise<void> {
  const missing = await missingFields(id, { pipeline_id, status_id });
  if (missing.length > 0) throw new MissingFields(missing);
  await saveEntity('leads', id, { pipeline_id, status_id });
}
