import * as t from '../shape/index.ts';

/** A fault as it is written down in a scenario or sent to the control API. */
export const faultShape = t.object(
  {
    method: t.optional(t.string({ pattern: /^(\*|[A-Za-z]+)$/ })),
    path: t.string({ pattern: /^[/*]/ }),
    kind: t.optional(t.choice(['status', 'html', 'drop', 'delay', 'skew'] as const)),
    status: t.optional(t.int({ min: 400, max: 599 })),
    delay: t.optional(t.int({ min: 0, max: 600_000 })),
    times: t.optional(t.int({ min: 1 })),
    probability: t.optional(t.number()),
    retry_after: t.optional(t.int({ min: 0 })),
    skew: t.optional(t.int()),
    after: t.optional(t.bool()),
  },
  { strict: true },
);
