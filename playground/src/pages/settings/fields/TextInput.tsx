interface Props {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  /** A password: what is typed is not shown. */
  readonly secret: boolean;
}

/** The input of a field, with the classes under which widgets look for it. */
export function TextInput({ name, value, label, placeholder, secret }: Props) {
  const common = {
    class: 'widget_settings_block__controls__ text-input',
    name,
    defaultValue: value,
    placeholder,
    'aria-label': label,
    autocomplete: 'off',
  } as const;
  return secret ? <input type="password" {...common} /> : <input type="text" {...common} />;
}
