import { defineWidget, type Widget } from '@kommo-widget/sdk';
import $ from 'jquery';
import { Api, type Contact } from './api.ts';
import { customerValue, isKeyCustomer, nextWorkday, readAmount } from './customer.ts';
import { Panel } from './panel.ts';
import { checkSettings, type Fields, showPreview } from './settings.ts';
import { text } from './texts.ts';

function linkStyles(self: Widget<Fields>): void {
  const href = `${self.params.path}/style.css?v=${self.get_version()}`;
  if ($(`link[href="${href}"]`).length === 0) $('head').append(`<link rel="stylesheet" href="${href}">`);
}

/** Shows on the lead card what its contact is worth, and creates a task to follow up. */
export default defineWidget<Fields>((self) => {
  const api = new Api();
  const panel = new Panel(self);
  const isOnCard = () => self.system().area === 'lcard';
  let contact: Contact | undefined;

  /** Does something and shows in the panel why it failed, if it did. */
  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!api.hasEnded) panel.error(error instanceof Error ? error.message : String(error));
    }
  }

  const refresh = () =>
    guarded(async () => {
      const card = APP.data.current_card;
      contact = card && card.id !== 0 ? await api.contactOf(card.id) : undefined;
      if (!card || !contact) return panel.note('panel.no_contact');
      const value = customerValue(await api.leadsOf(contact.id), card.id);
      panel.value(value, isKeyCustomer(value, readAmount(self.get_settings().key_customer_from)));
    });

  const followUp = () =>
    guarded(async () => {
      if (!contact) return;
      const taskText = text(self, 'panel.task_text', { name: contact.name });
      panel.note('panel.loading');
      await api.addTask({
        text: taskText,
        complete_till: nextWorkday(new Date()),
        entity_id: contact.id,
        entity_type: 'contacts',
        responsible_user_id: APP.constant('user').id,
      });
      APP.notifications.show_message({ header: text(self, 'panel.created'), text: taskText });
      await refresh();
    });

  return {
    render() {
      if (isOnCard()) panel.open();
      return true;
    },

    init() {
      linkStyles(self);
      if (isOnCard()) refresh();
      return true;
    },

    bind_actions() {
      $(document)
        .on(`click${self.ns}`, '.customer-value__follow-up', followUp)
        .on(`click${self.ns}`, '.customer-value__retry', refresh);
      return true;
    },

    settings($modal_body) {
      $modal_body.find('.widget_settings_block__fields').append('<p class="customer-value-preview"></p>');
      showPreview(self, $modal_body);
    },

    onSave(event) {
      const isRight = checkSettings(self, event);
      if (!isRight) $('.js-widget-save').trigger('button:save:error');
      return isRight;
    },

    destroy() {
      $(document).off(self.ns);
      api.end();
    },
  };
});
