// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { emptiedBy, emptyOf, requiredIn } from './required-fields.ts';
import type { FieldDefinition } from './types.ts';

const field = (id: number, type: string, stages: FieldDefinition['required_statuses']): FieldDefinition => ({
  ...{ id, type, name: `Field ${id}`, code: null, sort: id, enums: null },
  ...(stages ? { required_statuses: stages } : {}),
});
const won = { pipeline_id: 7, status_id: 142 };
const text = field(1, 'text', [won]);
const box = field(2, 'checkbox', [won]);

it('a stage is known by both of its ids: the closed ones have the same number in every pipeline', () => {
  const fields = [text, box, field(3, 'text', undefined)];
  expect(requiredIn(fields, won)).toEqual([text, box]);
  expect(requiredIn(fields, { ...won, pipeline_id: 8 })).toEqual([]);
});

it('a field without a value is empty; an unchecked checkbox is not', () => {
  const values = (value: unknown) => ({ custom_fields_values: [{ field_id: 1, values: [{ value }] }] });
  expect(emptyOf({ custom_fields_values: null }, [text, box])).toEqual([text]);
  expect(emptyOf(values('x'), [text, box])).toEqual([]);
  expect(emptyOf({ custom_fields_values: [{ field_id: 1, values: [] }] }, [text])).toEqual([text]);
});

it('changes may not clear what the stage requires; a new lead must bring it', () => {
  const cleared = { custom_fields_values: [{ field_id: 1, values: [] }] };
  expect(emptiedBy(cleared, [text, box], won, false)).toEqual([text]);
  expect(emptiedBy({ custom_fields_values: null }, [text, box], won, false)).toEqual([]);
  expect(emptiedBy({ custom_fields_values: null }, [text, box], won, true)).toEqual([text]);
  expect(emptiedBy(cleared, [text, box], { ...won, pipeline_id: 8 }, false)).toEqual([]);
});
