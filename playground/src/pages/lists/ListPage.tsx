import { useMemo, useState } from 'preact/hooks';
import type { PageProps } from '../../router/route.ts';
import { EntityList } from './EntityList.tsx';
import { listKindOf } from './list-kind.ts';

/** The lists of leads, contacts, companies and customers, and their recycle bins. */
export default function ListPage({ path, params }: PageProps) {
  const list = useMemo(() => listKindOf(path), [path]);
  const [search, setSearch] = useState('');
  const pipeline = Number(params.pipeline) || undefined;
  return <EntityList list={list} search={search} pipeline={pipeline} onSearch={setSearch} />;
}
