import { CrmProblem } from './request.ts';
import type { EntityKind } from './types.ts';

/** Moves entities to the recycle bin: the page's own route, since API v4 deletes none of them. */
export async function deleteEntities(kind: EntityKind, ids: readonly number[]): Promise<void> {
  const body = new URLSearchParams(ids.map((id) => ['ID[]', String(id)]));
  const reply = await fetch(`/ajax/${kind}/multiple/delete/`, {
    method: 'POST',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
    body,
  });
  if (!reply.ok) throw new CrmProblem(reply.status, `${reply.status} ${reply.statusText}`, undefined);
  const answer = (await reply.json()) as { readonly status?: string; readonly message?: string };
  if (answer.status === 'fail') throw new CrmProblem(reply.status, answer.message ?? 'Not deleted', answer);
}
