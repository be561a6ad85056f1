import type { FieldProps } from './SettingFieldRow.tsx';
import { TextInput } from './TextInput.tsx';
import { UserRows } from './UserRows.tsx';

/** Every user of the account with one input each. */
export function UsersField({ field, value, users }: FieldProps) {
  const values = value as Readonly<Record<string, unknown>>;
  return (
    <UserRows users={users}>
      {({ id, name }) => (
        <TextInput
          name={`${field.code}[${id}]`}
          value={String(values[id] ?? '')}
          label={`${field.caption}: ${name}`}
          placeholder={field.placeholder}
          secret={false}
        />
      )}
    </UserRows>
  );
}
