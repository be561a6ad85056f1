/** Reading of values whose shape is the business of somebody else: a manifest, an i18n file, a widget's answer. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
