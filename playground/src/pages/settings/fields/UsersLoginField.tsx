import { asRecord, asText } from '../../../stage/unknown.ts';
import { t } from '../texts.ts';
import type { FieldProps } from './SettingFieldRow.tsx';
import { TextInput } from './TextInput.tsx';
import { UserRows } from './UserRows.tsx';

const PARTS = ['login', 'password'] as const;

/** Every user of the account with a login and a password. */
export function UsersLoginField({ field, value, users }: FieldProps) {
  const values = asRecord(value);
  return (
    <UserRows users={users}>
      {({ id, name }) =>
        PARTS.map((part) => (
          <TextInput
            key={part}
            name={`${field.code}[${id}][${part}]`}
            value={asText(asRecord(values[id])[part])}
            label={`${field.caption}: ${name}, ${t(part)}`}
            placeholder={t(part)}
            secret={part === 'password'}
          />
        ))
      }
    </UserRows>
  );
}
