import type { Entity } from '../../../crm/types.ts';

interface Props {
  readonly contact: Entity;
  readonly turn: number;
}

/** First and last name of a contact, which the name in sight joins: widgets read and write them one by one. */
export const FullName = ({ contact: { first_name = '', last_name = '' }, turn }: Props) => (
  <div class="control-fullname hidden" key={`${turn} ${first_name} ${last_name}`}>
    <input type="text" name="contact[FN]" defaultValue={first_name} />
    <input type="text" name="contact[LN]" defaultValue={last_name} />
  </div>
);
