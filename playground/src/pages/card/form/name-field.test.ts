import { expect, it } from 'vitest';
import { CrmProblem } from '../../../crm/request.ts';
import type { FieldDefinition } from '../../../crm/types.ts';
import { nameField } from './name-field.ts';

const fields = [{ id: 7, name: 'Number of machines' }] as unknown as readonly FieldDefinition[];
const changes = { custom_fields_values: [{ field_id: 7, values: [{ value: 'abc' }] }] };
const problem = (message: string) => new CrmProblem(400, message, {});

it('names the field that the CRM refused, and leaves what else went wrong as it is', () => {
  const refused = problem('custom_fields_values.0.values.0.value: It is no number.');
  expect(nameField(refused, changes, fields)).toMatchObject({
    status: 400,
    message: 'Number of machines: It is no number.',
  });
  const other = problem('name: It is too long.');
  expect(nameField(other, changes, fields)).toBe(other);
  const unknown = problem('custom_fields_values.3.values: No.');
  expect(nameField(unknown, changes, fields)).toBe(unknown);
  const failed = new Error('x');
  expect(nameField(failed, changes, fields)).toBe(failed);
});
