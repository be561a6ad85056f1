import type { ComponentChildren } from 'preact';
import type { FormUser } from './SettingFieldRow.tsx';

interface Props {
  readonly users: readonly FormUser[];
  readonly children: (user: FormUser) => ComponentChildren;
}

/** One row for every user of the account: the name and what is asked of the user. */
export function UserRows({ users, children }: Props) {
  return (
    <div class="widget_settings_block__users">
      {users.map((user) => (
        <div key={user.id} class="widget_settings_block__user">
          <div
            class="widget_settings_block__title_field widget_settings_block_users__title_field"
            title={user.name}
          >
            {user.name}
          </div>
          <div class="widget_settings_block__input_field">{children(user)}</div>
        </div>
      ))}
    </div>
  );
}
