import { SettingFieldRow } from '../fields/SettingFieldRow.tsx';
import { t } from '../texts.ts';
import type { ModalContent } from './describe.ts';
import { KeysSpace } from './KeysSpace.tsx';
import { Tabs } from './Tabs.tsx';
import { Tour } from './Tour.tsx';

/**
 * The right side: the tabs, then one page for each, the first with pictures, description and the form of the settings.
 * Before the widget is installed nobody sees the form, but it is there: `settings()` of many widgets reaches for its
 * fields whatever the state.
 */
export function DescriptionSpace({ content }: { readonly content: ModalContent }) {
  return (
    <div class="widget-settings__wrap-desc-space">
      <Tabs withKeys={content.keys !== undefined} />
      <div class="widget-settings__desc-space">
        <Tour images={content.tour} text={content.tourText} open={content.status === 'install'} />
        <div class="widget_settings_block" id={`widget_settings_block_${content.code}`}>
          <div class="widget_settings_block__descr">
            {/* A description is HTML that its author wrote, like the script that runs beside it. */}
            <div
              class="widget_settings_block__descr-text"
              dangerouslySetInnerHTML={{ __html: content.description }}
            />
          </div>
          {content.installable && <Form content={content} />}
        </div>
      </div>
      {content.keys && <KeysSpace keys={content.keys} />}
    </div>
  );
}

function Form({ content }: { readonly content: ModalContent }) {
  return (
    <div
      class="widget_settings_block__fields"
      id="widget_settings__fields_wrapper"
      hidden={content.status === 'install'}
    >
      {content.fields.map((field) => (
        <SettingFieldRow
          key={field.code}
          field={field}
          value={content.values[field.code] ?? ''}
          widget={content.code}
          users={content.users}
        />
      ))}
      <div class="widget_settings_block__controls widget_settings_block__controls_top">
        <button
          type="button"
          class="button-input button-input_blue button-input-disabled js-widget-save"
          id={`save_${content.code}`}
          data-id={content.id}
          data-onsave-destroy-modal="true"
        >
          <span class="button-input-inner">
            <span class="button-input-inner__text">{t('save')}</span>
          </span>
        </button>
        <span class="widget-settings__message" role="status" />
      </div>
      <div class="widget-settings__active widget_settings_block__switch">
        <div class="switcher_wrapper">
          <label
            class={`switcher widget-settings__switcher switcher_blue switcher__${content.active ? 'on' : 'off'}`}
            for="widget_active__sw"
          >
            <span class="kit-visually-hidden">{t('active')}</span>
          </label>
          <input
            type="checkbox"
            class="switcher__checkbox"
            name="widget_active"
            id="widget_active__sw"
            value="Y"
            defaultChecked={content.active}
          />
        </div>
        <span aria-hidden="true">{t('active')}</span>
      </div>
    </div>
  );
}
