import type { ListRow, OpenList } from '../contract.ts';
import type { BackboneLike } from '../page/globals.ts';
import { DICTIONARIES } from './dictionaries.ts';

/** `APP.data.current_list`: a collection of what the list shows. */
export function currentList(list: OpenList, backbone: BackboneLike): unknown {
  return new backbone.Collection(list.rows().map((row) => item(row, list.entity)));
}

const item = ({ id, name, url, type, checked, emails, phones }: ListRow, entity: string): object => ({
  id,
  name: { text: name, url },
  element_type: DICTIONARIES.element_types?.[`${type}s`] ?? DICTIONARIES.element_types?.[entity],
  company_name: '',
  checked,
  emails: [...emails],
  phones: [...phones],
});
