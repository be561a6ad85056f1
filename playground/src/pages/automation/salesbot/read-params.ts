type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS = 'input[name], select[name], textarea[name]';

/**
 * Reads the form of a widget's block: the rows of the designer by `data-field-name`, and the inputs of a form that the
 * widget drew itself by their own names. What was typed instead of chosen is told once more as `value_manual`, the
 * first such value where there are several. Source: Kommo `docs/salesbot-sdk` and notes of public widgets.
 */
export function readParams(
  body: ParentNode,
  declared: readonly string[],
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  const params: Record<string, string> = {};
  let manual: string | undefined;
  for (const row of body.querySelectorAll<HTMLElement>('[data-field-name]')) {
    const control = rowControl(row);
    const code = row.dataset.fieldName;
    if (!control || !code) continue;
    params[code] = control.value;
    if (control.name === 'value_manual' && control.value !== '') manual ??= control.value;
  }
  for (const control of body.querySelectorAll<Control>(CONTROLS)) {
    if (control.closest('[data-field-name]') || isUnchecked(control)) continue;
    params[control.name] ??= control.value;
  }
  for (const code of declared) params[code] ??= before[code] ?? '';
  return manual === undefined ? params : { ...params, value_manual: manual };
}

/** What counts in a row: the input for typing while it is shown, else what was chosen. */
function rowControl(row: HTMLElement): Control | undefined {
  const controls = [...row.querySelectorAll<Control>(CONTROLS)].filter((control) => !isUnchecked(control));
  return controls.find((control) => !control.hidden) ?? controls[0];
}

const isUnchecked = (control: Control): boolean =>
  (control.type === 'radio' || control.type === 'checkbox') && !(control as HTMLInputElement).checked;
