/**
 * A small telephony widget: a dialer at the left, "call" in the menu of phones, a modal while it dials, and the calling
 * status while somebody talks. What it was told goes into `window.__calls`.
 */
define(['jquery', 'lib/components/base/modal'], ($, Modal) =>
  function TelephonyWidget() {
    window.__calls = window.__calls || [];

    const button = (class_name, text) =>
      this.render({ ref: '/tmpl/controls/button.twig' }, { class_name, text, blue: true });

    /** Writes the call into the feed, as the telephony's own server would. */
    const save = (phone) =>
      $.ajax({
        url: '/api/v4/calls',
        type: 'POST',
        contentType: 'application/json',
        data: JSON.stringify([
          {
            direction: 'outbound',
            phone,
            duration: 12,
            source: 'telephony',
            uniq: `telephony-${phone}`,
            link: '/__kit/api/recordings/12.wav',
            call_status: 4,
            call_responsible: APP.constant('user').id,
          },
        ]),
      });

    const dial = (phone) => {
      const texts = this.i18n('dialer');
      APP.sdk.setCallingStatus(true);
      new Modal({
        class_name: 'telephony-call',
        init($body) {
          $body
            .trigger('modal:loaded')
            .html(
              `<div class="modal-body__inner"><h2 class="modal-body__caption">${texts.calling} ${phone}</h2>${button('telephony-done', texts.done)}</div>`,
            )
            .trigger('modal:centrify');
          $body.on('click', '.telephony-done', () => save(phone).done(() => this.destroy()));
        },
        destroy() {
          APP.sdk.setCallingStatus(false);
        },
      });
    };

    const openDialer = () => {
      const texts = this.i18n('dialer');
      const number = this.render(
        { ref: '/tmpl/controls/input.twig' },
        { name: 'number', placeholder: texts.number, class_name: 'telephony-number' },
      );
      new Modal({
        class_name: 'telephony-dialer',
        init($body) {
          $body
            .trigger('modal:loaded')
            .html(
              `<div class="modal-body__inner"><h2 class="modal-body__caption">${texts.title}</h2>${number} ${button('telephony-dial', texts.call)}</div>`,
            )
            .trigger('modal:centrify');
          $body.on('click', '.telephony-dial', () => {
            const phone = $body.find('.telephony-number').val();
            this.destroy();
            dial(phone);
          });
        },
      });
    };

    this.callbacks = {
      render: () => true,
      init: () => {
        this.add_action('phone', ({ value }) => dial(value));
        APP.addNotificationCallback(this.get_settings().widget_code, (call) => {
          if (call.type !== 'phone_call') return;
          window.__calls.push(call.state);
          APP.sdk.setCallingStatus(call.state === 'talking');
        });
        APP.widgets.notificationsPhone({ ns: this.ns, click: openDialer });
        return true;
      },
      bind_actions: () => true,
      settings: () => true,
      onSave: () => true,
      destroy: () => APP.widgets.destroyNotificationsPhone({ ns: this.ns }),
    };
    return this;
  });
