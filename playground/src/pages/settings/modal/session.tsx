import type { KnownWidget } from '@kommo-widget/host';
import { render } from 'preact';
import { currentLang } from '../../../i18n/index.ts';
import { boot, host } from '../../../stage/host.ts';
import { widgetTexts } from '../../../stage/widget-texts.ts';
import type { FieldValue } from '../fields/model.ts';
import { readForm } from '../fields/read.ts';
import { missingFields } from '../fields/value.ts';
import { tagValues } from '../tag-values.ts';
import { translation } from '../translation.ts';
import { formUsers } from '../users.ts';
import { LOCATION } from './commit.ts';
import { describeWidget, type ModalContent } from './describe.ts';
import { fillTags } from './description-tags.ts';
import { readKeys } from './keys.ts';
import { type ModalBody, showModal } from './modal-class.ts';
import { SettingsFrame } from './SettingsFrame.tsx';

/** Where the modal was opened from: a lead source names itself, anything else is empty. */
export interface SettingsContext {
  readonly source_id?: number;
  readonly external_id?: string;
}

/** One open settings modal: the widget as the account knows it, and what the modal shows of it. */
export class SettingsSession {
  entry: KnownWidget;
  readonly context: SettingsContext;
  /** A save is on its way: further clicks wait for its end. */
  isBusy = false;
  private content: ModalContent | undefined;
  private body: ModalBody | undefined;

  constructor(entry: KnownWidget, context: SettingsContext) {
    this.entry = entry;
    this.context = context;
  }

  /** Gathers what is shown and sees that the widget runs, also one that is not installed. */
  async prepare(): Promise<void> {
    const { entry } = this;
    if (!host().has(entry.code, 'render')) await host().start(entry);
    const [texts, keys] = await Promise.all([widgetTexts(entry), readKeys()]);
    this.content = describeWidget({
      code: entry.code,
      entry,
      keys,
      translate: translation(texts),
      lang: currentLang(),
      users: formUsers(boot()),
      fill: (html) => fillTags(html, tagValues(boot())),
    });
  }

  /** Draws the modal's content anew and hands it to the widget's `settings`. */
  draw(body: ModalBody): void {
    if (!this.content) return;
    this.body = body;
    const box = document.createElement('div');
    render(<SettingsFrame content={this.content} />, box);
    body[0].replaceChildren(...box.childNodes);
    showModal(body, this.content.name);
    void host().call(this.entry.code, 'settings', [body, this.context], LOCATION);
  }

  /** The widget changed its state: start from what the account says now. */
  async redraw(entry: KnownWidget): Promise<void> {
    this.entry = entry;
    await this.prepare();
    if (this.body) this.draw(this.body);
  }

  /** Another version of the widget runs: its own form, with what was typed into that of the one before. */
  async swap(entry: KnownWidget): Promise<void> {
    const typed = this.body ? this.read(this.body[0]).values : {};
    await this.redraw({ ...entry, settings: { ...entry.settings, ...typed } });
    this.entry = entry;
  }

  get fieldCount(): number {
    return this.content?.fields.length ?? 0;
  }

  /** What the form holds now and which required fields are empty. */
  read(root: ParentNode): { values: Record<string, FieldValue>; missing: ModalContent['fields'] } {
    const { fields = [], values: before = {} } = this.content ?? {};
    const values = readForm(root, fields, before);
    return { values, missing: missingFields(fields, values) };
  }
}
