import type { Entity } from '../../crm/types.ts';

/** The leads of a stage after one was written: without it, with it in its place, or with what is new about it. */
export function placed(
  leads: readonly Entity[],
  id: number,
  lead: Entity | undefined,
  belongs: boolean,
): readonly Entity[] {
  const others = leads.filter((one) => one.id !== id);
  if (!lead || !belongs) return others.length === leads.length ? leads : others;
  if (others.length < leads.length) return leads.map((one) => (one.id === id ? lead : one));
  // The newest stands on top.
  const at = others.findIndex((one) => one.created_at <= lead.created_at);
  return at < 0 ? [...others, lead] : [...others.slice(0, at), lead, ...others.slice(at)];
}
