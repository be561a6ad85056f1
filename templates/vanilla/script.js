define(['jquery', './lib/api.js', './lib/next-step.js'], ($, createApi, nextStep) => {
  /** Shows on the lead card what is due next, and plans a follow-up with one click. */
  const CustomWidget = function () {
    const self = this;
    const api = createApi();
    const now = () => Math.floor(Date.now() / 1000);
    const leadId = () => APP.data.current_card.id;
    const onCard = () => self.system().area === 'lcard';
    let template;

    function linkStyles() {
      const href = `${self.params.path}/style.css?v=${self.get_version()}`;
      if (!$(`link[href="${href}"]`).length) $('head').append(`<link rel="stylesheet" href="${href}">`);
    }

    function loadTemplate() {
      const { path: base_path } = self.params;
      return new Promise((load) => {
        self.render({ href: '/templates/panel.twig', base_path, v: self.get_version(), load }, {});
      });
    }

    /** Draws the panel; the template is fetched once. */
    async function show(params) {
      template ??= loadTemplate();
      $('.next-step').html((await template).render(params));
    }

    function showError(error) {
      if (error.statusText === 'abort') return;
      const reason = error.responseJSON?.detail || error.statusText || error.message;
      const text = nextStep.fill(self.i18n('panel.error'), { reason });
      show({ state: 'error', headline: text, action: 'retry', button: self.i18n('panel.retry') });
    }

    async function refresh() {
      if (!leadId()) return show({ state: 'none', headline: self.i18n('panel.unsaved') });
      try {
        const [lead, task] = await Promise.all([api.lead(leadId()), api.nextTask(leadId())]);
        const state = nextStep.stateOf(task, now());
        const day = (seconds) => nextStep.relativeDay(seconds, now(), APP.lang_id);
        show({
          state,
          headline: self.i18n(`panel.${state}`),
          when: task && day(task.complete_till),
          text: task?.text,
          age: nextStep.fill(self.i18n('panel.age'), {
            created: day(lead.created_at),
            updated: day(lead.updated_at),
          }),
          action: 'plan',
          button: self.i18n('panel.plan'),
        });
      } catch (error) {
        showError(error);
      }
    }

    async function plan() {
      const { follow_up_days, task_text } = self.get_settings();
      const task = nextStep.followUp({
        leadId: leadId(),
        userId: APP.constant('user').id,
        text: task_text || self.i18n('panel.default_task'),
        days: nextStep.readDays(follow_up_days),
        now: now(),
      });
      show({ state: 'loading', headline: self.i18n('panel.loading') });
      try {
        await api.addTask(task);
        APP.notifications.show_message({ header: self.i18n('panel.planned'), text: task.text });
        await refresh();
      } catch (error) {
        showError(error);
      }
    }

    function showPreview($modal_body) {
      const days = nextStep.readDays($modal_body.find('input[name="follow_up_days"]').val());
      const date = days && nextStep.relativeDay(nextStep.dueAfter(days, now()), now(), APP.lang_id);
      const text = date ? nextStep.fill(self.i18n('settings.preview'), { date }) : '';
      $modal_body.find('.next-step-preview').text(text);
    }

    this.callbacks = {
      render() {
        if (onCard()) {
          self.render_template({
            caption: { class_name: 'next-step__caption' },
            body: '',
            render: `<div class="next-step" aria-live="polite">${self.i18n('panel.loading')}</div>`,
          });
        }
        return true;
      },

      init() {
        linkStyles();
        if (onCard()) refresh();
        return true;
      },

      bind_actions() {
        $(document)
          .on(`click${self.ns}`, '.next-step__action_plan', plan)
          .on(`click${self.ns}`, '.next-step__action_retry', refresh);
        return true;
      },

      settings($modal_body) {
        $modal_body.find('.widget_settings_block__fields').append('<p class="next-step-preview"></p>');
        $modal_body.on(`input${self.ns}`, 'input[name="follow_up_days"]', () => showPreview($modal_body));
        showPreview($modal_body);
      },

      onSave({ active, fields }) {
        const turnedOff = active === 'N';
        if (turnedOff || nextStep.readDays(fields.follow_up_days) !== undefined) return true;
        APP.notifications.show_message_error({
          header: self.i18n('settings.invalid_header'),
          text: self.i18n('settings.invalid_days'),
        });
        $('.js-widget-save').trigger('button:save:error');
        return false;
      },

      destroy() {
        $(document).off(self.ns);
        api.abort();
      },
    };
    return this;
  };

  return CustomWidget;
});
