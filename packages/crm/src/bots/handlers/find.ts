import { phoneDigits } from '../../entity/search.ts';
import { entityId } from '../placeholders.ts';
import type { Handler } from './handler.ts';

/** Looks for a contact with the same phone, or for elements of lists by name; `{{founded_id}}` is what was found. */
export const find: Handler = (run, { type, params }) => {
  const { db } = run.unit;
  if (type === 'contact_double') {
    const own = entityId(run, 'contact') ?? 0;
    const digits = db.all<{ digits: string }>(
      "SELECT digits FROM phone_number WHERE entity_type = 'contacts' AND entity_id = ?",
      own,
    );
    const wanted = digits[0]?.digits ?? phoneDigits(run.context.message);
    run.context.foundId = db.value<number>(
      "SELECT entity_id FROM phone_number WHERE digits = ? AND entity_type = 'contacts' AND entity_id <> ? LIMIT 1",
      wanted,
      own,
    );
  } else {
    const name =
      typeof params === 'object' && params !== null && 'name' in params
        ? String(params.name)
        : run.context.message;
    run.context.foundId = db.value<number>(
      'SELECT id FROM catalog_element WHERE name LIKE ? AND is_deleted = 0 LIMIT 1',
      `%${name.replace(/[%_]/g, '')}%`,
    );
  }
  run.say('find', run.context.foundId === undefined ? 'nothing found' : `found ${run.context.foundId}`);
  return undefined;
};
