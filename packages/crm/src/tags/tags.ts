import type { Unit } from '../core/unit.ts';
import type { Kind } from '../entity/kinds.ts';

export interface Tag {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
}

/** A tag as a client names it. */
export interface TagRef {
  readonly id?: number | null | undefined;
  readonly name?: string | null | undefined;
}

/** What a write asks for: `replace` is `_embedded.tags` (null clears), the other two are incremental. */
export interface TagChange {
  readonly replace?: readonly TagRef[] | null | undefined;
  readonly add?: readonly TagRef[] | null | undefined;
  readonly remove?: readonly TagRef[] | null | undefined;
}

/** Tags of many entities at once. */
export function tagsOf(
  unit: Unit,
  entityType: string,
  ids: readonly number[],
): ReadonlyMap<number, readonly Tag[]> {
  const found = new Map<number, Tag[]>();
  if (ids.length === 0) return found;
  const rows = unit.db.list<Tag & { readonly entity_id: number }>(
    `SELECT et.entity_id, t.id, t.name, t.color FROM entity_tag et JOIN tag t ON t.id = et.tag_id
     WHERE et.entity_type = ? AND et.entity_id IN (SELECT value FROM json_each(?)) ORDER BY t.id`,
    entityType,
    JSON.stringify(ids),
  );
  for (const { entity_id, id, name, color } of rows) {
    const known = found.get(entity_id);
    if (known) known.push({ id, name, color });
    else found.set(entity_id, [{ id, name, color }]);
  }
  return found;
}

/** The tag of that name for that kind of entity, made when it is new. */
export function tagByName(unit: Unit, entityType: string, name: string, color: string | null = null): Tag {
  const known = unit.db.get<Tag>(
    'SELECT id, name, color FROM tag WHERE entity_type = ? AND name = ?',
    entityType,
    name,
  );
  if (known) return known;
  const { id } = unit.db.insert('tag', { entity_type: entityType, name, color });
  return { id, name, color };
}

/** Changes the tags of an entity, one event for each that came or went; says whether any did. */
export function changeTags(unit: Unit, kind: Kind, id: number, change: TagChange): boolean {
  const before = new Map((tagsOf(unit, kind.name, [id]).get(id) ?? []).map((tag) => [tag.id, tag]));
  const after = new Map(before);
  if (change.replace !== undefined) {
    after.clear();
    for (const tag of resolve(unit, kind.name, change.replace ?? [])) after.set(tag.id, tag);
  }
  for (const tag of resolve(unit, kind.name, change.add ?? [])) after.set(tag.id, tag);
  for (const gone of change.remove ?? []) {
    for (const tag of after.values()) if (tag.id === gone.id || tag.name === gone.name) after.delete(tag.id);
  }
  const added = [...after.values()].filter((tag) => !before.has(tag.id));
  const removed = [...before.values()].filter((tag) => !after.has(tag.id));
  for (const tag of added) {
    unit.db.insert('entity_tag', { entity_type: kind.name, entity_id: id, tag_id: tag.id });
    tagEvent(unit, kind, id, 'entity_tag_added', tag);
  }
  for (const tag of removed) {
    unit.db.run(
      'DELETE FROM entity_tag WHERE entity_type = ? AND entity_id = ? AND tag_id = ?',
      kind.name,
      id,
      tag.id,
    );
    tagEvent(unit, kind, id, 'entity_tag_deleted', tag);
  }
  return added.length + removed.length > 0;
}

/** Tags by id or name; unknown names are made, unknown ids passed over. */
function resolve(unit: Unit, entityType: string, refs: readonly TagRef[]): readonly Tag[] {
  return refs.flatMap((ref) => {
    if (ref.id) {
      const known = unit.db.get<Tag>(
        'SELECT id, name, color FROM tag WHERE id = ? AND entity_type = ?',
        ref.id,
        entityType,
      );
      if (known) return [known];
    }
    return ref.name ? [tagByName(unit, entityType, ref.name)] : [];
  });
}

function tagEvent(unit: Unit, kind: Kind, id: number, type: string, tag: Tag): void {
  const value = [{ tag: { name: tag.name } }];
  const change = type === 'entity_tag_added' ? { after: value } : { before: value };
  unit.event({ type, entityType: kind.singular, entityId: id, ...change });
}
