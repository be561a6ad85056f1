import { entitySchema, INT, INT_OR_NULL, TIME_OR_NULL, TRUTH } from '../entity/schema.ts';

/** The outward lead, for the OpenAPI document. */
export const leadSchema = entitySchema(
  {
    price: INT,
    price_with_minor_units: { type: 'number' },
    status_id: INT,
    pipeline_id: INT,
    loss_reason_id: INT_OR_NULL,
    source_id: INT_OR_NULL,
    closed_at: TIME_OR_NULL,
    score: INT_OR_NULL,
    labor_cost: INT_OR_NULL,
    is_price_computed: TRUTH,
    is_price_modified_by_robot: TRUTH,
  },
  ['contacts', 'companies', 'catalog_elements', 'loss_reason'],
);
