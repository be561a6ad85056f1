import * as t from '../shape/index.ts';

const anyRight = t.optional(t.choice(['A', 'G', 'M', 'D', 'L']));
const addRight = t.optional(t.choice(['A', 'D']));
const elementRight = t.optional(t.choice(['A', 'L', 'D']));
const entity = t.optional(
  t.object({ view: anyRight, edit: anyRight, add: addRight, delete: anyRight, export: anyRight }),
);

/** Rights as they may be written: to a role, or to a user with the flags of the user besides. */
export const rightsShape = t.object({
  leads: entity,
  contacts: entity,
  companies: entity,
  customers: entity,
  tasks: t.optional(t.object({ edit: anyRight, delete: anyRight })),
  mail_access: t.optional(t.bool()),
  catalog_access: t.optional(t.bool()),
  files_access: t.optional(t.bool()),
  status_rights: t.optional(
    t.array(
      t.object({
        entity_type: t.string(),
        pipeline_id: t.int(),
        status_id: t.int(),
        rights: t.object({ view: anyRight, edit: anyRight, delete: anyRight, export: anyRight }),
      }),
    ),
  ),
  catalog_rights: t.optional(
    t.array(
      t.object({
        catalog_id: t.ref(),
        rights: t.object({
          view: elementRight,
          edit: elementRight,
          add: addRight,
          delete: elementRight,
          export: elementRight,
        }),
      }),
    ),
  ),
  custom_fields_rights: t.optional(t.anything()),
  oper_day_reports_view_access: t.optional(t.bool()),
  oper_day_user_tracking: t.optional(t.bool()),
  is_free: t.optional(t.bool()),
  is_admin: t.optional(t.bool()),
  group_id: t.optional(t.int()),
  role_id: t.optional(t.int()),
});

export type RightsItem = t.Infer<typeof rightsShape>;
