/** One line of a suggest's list. */
export interface SuggestItem {
  readonly id: string;
  readonly value: string;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * Lines out of an answer, whatever its shape: a list of `{id, value}` (or `name`, `text`, `option`), a list of texts,
 * or an object with such a list in `items`, `result`, `response` or `_embedded`.
 */
export function itemsOfAnswer(answer: unknown): readonly SuggestItem[] {
  if (Array.isArray(answer)) return answer.map(itemOf);
  const body = record(answer);
  for (const key of ['items', 'result', 'results', 'response', 'suggestions', 'data', '_embedded']) {
    if (body[key] !== undefined) return itemsOfAnswer(body[key]);
  }
  const list = Object.values(body).find(Array.isArray);
  if (list) return itemsOfAnswer(list);
  return Object.entries(body).map(([id, value]) =>
    typeof value === 'object' ? itemOf(value) : { id, value: String(value) },
  );
}

function itemOf(value: unknown): SuggestItem {
  if (typeof value !== 'object') return { id: String(value), value: String(value) };
  const item = record(value);
  const text = item.value ?? item.name ?? item.text ?? item.option ?? item.title ?? item.id;
  return { id: String(item.id ?? text), value: String(text) };
}
