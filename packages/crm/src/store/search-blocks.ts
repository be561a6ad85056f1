import type { Sql } from '../list/where.ts';
import type { Db } from './db.ts';

/** Entities that share a block. More make a search quicker and a write slower: it puts their texts together anew. */
const NEIGHBOURS = 128;

/** Of longer words the beginning finds the block; the whole is asked of the entity's own text. */
const MOST_CHARACTERS = 100;

/** Puts the block of an entity together anew, after its text was written. */
export function refreshBlock(db: Db, entityType: string, id: number): void {
  const block = Math.floor(id / NEIGHBOURS);
  db.run(
    `INSERT OR REPLACE INTO search_block SELECT entity_type, ?, group_concat(text, char(10)) FROM search_text
     WHERE entity_type = ? AND entity_id BETWEEN ? AND ? GROUP BY entity_type`,
    block,
    entityType,
    block * NEIGHBOURS,
    (block + 1) * NEIGHBOURS - 1,
  );
}

/** Puts all blocks together anew, after texts were written past {@link refreshBlock}. */
export function refreshBlocks(db: Db): void {
  db.exec(`DELETE FROM search_block;
    INSERT INTO search_block SELECT entity_type, entity_id / ${NEIGHBOURS}, group_concat(text, char(10))
    FROM search_text GROUP BY 1, 2`);
}

/** Selects, as `id`, entities of a type whose text holds one of the words, and the one with that id. */
export function searched(entityType: string, words: readonly string[], id: number): Sql {
  const inBlock = words.map(() => 'b.text GLOB ?').join(' OR ');
  const inText = words.map(() => 'instr(t.text, ?) > 0').join(' OR ');
  return {
    // Crossed, so that blocks come first; few of them hold a rare word, and their entities are found by key.
    sql: `SELECT t.entity_id AS id FROM search_block b CROSS JOIN search_text t ON t.entity_type = b.entity_type
        AND t.entity_id BETWEEN b.block * ${NEIGHBOURS} AND b.block * ${NEIGHBOURS} + ${NEIGHBOURS - 1}
      WHERE b.entity_type = ? AND (${inBlock}) AND (${inText})
      UNION ALL SELECT entity_id FROM search_text WHERE entity_type = ? AND entity_id = ?`,
    values: [entityType, ...words.map(pattern), ...words, entityType, id],
  };
}

/** A pattern of `GLOB` that stands for texts with these words; it looks for letters much quicker than `instr`. */
const pattern = (words: string): string =>
  `*${[...words].slice(0, MOST_CHARACTERS).join('').replace(/[*?[]/g, '[$&]')}*`;
