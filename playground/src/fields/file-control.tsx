import { useState } from 'preact/hooks';
import { asRecord } from '../stage/unknown.ts';
import { type ControlProps, type FieldControl, textOf } from './control.ts';
import { t } from './texts.ts';
import { type UploadedFile, uploadFile } from './upload-file.ts';

/** The input that counts when the card is saved holds the file as the field stores it. */
function FileField({ field, name, values }: ControlProps) {
  const stored = values[0]?.value === undefined ? '' : JSON.stringify(values[0].value);
  const [shown, show] = useState(textOf(asRecord(values[0]?.value).file_name));
  const [problem, setProblem] = useState('');
  const put = (root: Element | null, file: UploadedFile | undefined): void => {
    const input = root?.querySelector<HTMLInputElement>('input[type=hidden]');
    if (!input) return;
    input.value = file ? JSON.stringify(file) : '';
    show(file?.file_name ?? '');
    // The card listens for changes of its inputs, whoever makes them.
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const take = (picker: HTMLInputElement): void => {
    const [file] = picker.files ?? [];
    const root = picker.closest('.kit-file');
    if (!file) return;
    setProblem('');
    uploadFile(file).then(
      (uploaded) => put(root, uploaded),
      (cause: unknown) => setProblem(cause instanceof Error ? cause.message : String(cause)),
    );
  };
  return (
    <div class="kit-file">
      <input type="hidden" name={name} data-initial={stored} ref={fill} />
      <span class="kit-shown">{shown || '…'}</span>
      <label class="kit-file__choose kit-link-button">
        {t('choose_file')}
        <input
          type="file"
          class="kit-visually-hidden"
          aria-label={field.name}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      {shown ? (
        <button
          type="button"
          class="kit-link-button"
          onClick={(event) => put(event.currentTarget.closest('.kit-file'), undefined)}
        >
          {t('remove_file')}
        </button>
      ) : null}
      {problem ? (
        <p class="kit-field__error" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** A hidden input has no default apart from its value, so the value is written once and not compared again. */
function fill(input: HTMLInputElement | null): void {
  if (input && input.value === '') input.value = input.dataset.initial ?? '';
}

/** A file: it is uploaded as soon as it is chosen, and the card stores which one it is. */
export const fileControl: FieldControl = {
  Control: FileField,
  read: (root) => {
    const text = root.querySelector<HTMLInputElement>('input[type=hidden]')?.value ?? '';
    return text === '' ? [] : [{ value: JSON.parse(text) as unknown }];
  },
};
