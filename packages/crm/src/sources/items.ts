import * as t from '../shape/index.ts';

const page = t.object({ id: t.anything(), name: t.optional(t.string()), link: t.optional(t.string()) });
const service = t.object({
  type: t.choice(['whatsapp']),
  params: t.optional(
    t.object({ waba: t.optional(t.bool()), is_supports_list_message: t.optional(t.bool()) }),
  ),
  pages: t.optional(t.array(page)),
});

const common = {
  pipeline_id: t.optional(t.ref()),
  default: t.optional(t.bool()),
  // Codes of digits alone are taken for ids by the live API.
  origin_code: t.optional(t.string({ max: 20, pattern: /\D|^$/ })),
  services: t.optional(t.array(service)),
  request_id: t.optional(t.anything()),
};

export const newSource = t.object({
  name: t.string({ filled: true, max: 255 }),
  external_id: t.string({ filled: true, max: 255 }),
  ...common,
});

/** `external_id` changes only by the PATCH of a single source. */
export const changedSource = t.object({
  name: t.optional(t.string({ filled: true, max: 255 })),
  external_id: t.optional(t.string({ filled: true, max: 255 })),
  ...common,
});

export const changedSources = t.object({
  id: t.ref(),
  name: t.optional(t.string({ filled: true, max: 255 })),
  ...common,
});

export const goneSource = t.object({ id: t.ref() });

export type NewSource = t.Infer<typeof newSource>;
export type ChangedSource = t.Infer<typeof changedSource>;
