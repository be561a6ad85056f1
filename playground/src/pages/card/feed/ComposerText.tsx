import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listen } from '../../../stage/page-query.ts';
import { Island } from '../../../ui/Island.tsx';
import { t } from '../texts.ts';

interface Props {
  readonly box: RefObject<HTMLElement | null>;
  /** What is written becomes a task, and not a note. */
  readonly task: boolean;
  readonly shown: boolean;
  readonly onSubmit: () => void;
}

const AREA = '.control-contenteditable__area';

/** The element in which one writes notes and tasks. Widgets fill it too, so it is read when sent and never drawn anew. */
export function ComposerText({ box, task, shown, onSubmit }: Props) {
  const submit = useRef(onSubmit);
  submit.current = onSubmit;
  useEffect(() => {
    const root = box.current;
    const hidden = root?.querySelector<HTMLInputElement>('.js-control-contenteditable-input');
    if (!root || !hidden) return;
    return listen(root, 'input', AREA, () => {
      hidden.value = composerText(root).read();
    });
  }, [box]);
  useEffect(() => {
    const area = box.current?.querySelector<HTMLElement>(AREA);
    if (!area) return;
    const label = t(task ? 'task_text' : 'note_placeholder');
    area.classList.toggle('js-task-text-textarea', task);
    area.dataset.placeholder = label;
    area.setAttribute('aria-label', label);
    if (task) area.focus();
  }, [box, task]);
  return (
    <div class={`control-contenteditable js-control-contenteditable ${shown ? '' : 'hidden'}`}>
      <Island
        id="control-contenteditable__area"
        class="control-contenteditable__area feed-compose__message custom-scroll"
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit.current();
        }}
      />
      <input
        type="hidden"
        class="control-contenteditable__input js-control-contenteditable-input"
        name="text"
      />
    </div>
  );
}

/** The text of a composer, wherever it came from: a person's keys or a widget's `.html()`. */
export function composerText(root: Element | null) {
  const area = root?.querySelector<HTMLElement>(AREA);
  const hidden = root?.querySelector<HTMLInputElement>('.js-control-contenteditable-input');
  const write = (text: string) => {
    if (area) area.textContent = text;
    if (hidden) hidden.value = text;
  };
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: lines are told apart by elements, which only innerText sees
    read: () => (area?.innerText ?? '').trim(),
    write,
    clear: () => write(''),
    focus: () => area?.focus(),
  };
}
