import type { FunctionComponent } from 'preact';
import { CustomField } from './CustomField.tsx';
import { ListField } from './ListField.tsx';
import type { FieldType } from './model.ts';
import type { FieldProps } from './SettingFieldRow.tsx';
import { TextAreaField } from './TextAreaField.tsx';
import { TextField } from './TextField.tsx';
import { UsersField } from './UsersField.tsx';
import { UsersLoginField } from './UsersLoginField.tsx';

const CONTROLS: Readonly<Record<FieldType, FunctionComponent<FieldProps>>> = {
  text: TextField,
  pass: TextField,
  users: UsersField,
  users_lp: UsersLoginField,
  custom: CustomField,
  list: ListField,
  textarea: TextAreaField,
};

/** What draws the input of a field of that type. */
export const controlOf = (type: FieldType): FunctionComponent<FieldProps> => CONTROLS[type];
