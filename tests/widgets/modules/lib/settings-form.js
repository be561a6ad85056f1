define(['underscore', './conf.js'], (_, conf) => {
  const lines = (text) => _.compact(_.map(text.split('\n'), (line) => line.trim()));

  /** The form in the settings modal; what it holds goes as JSON into the hidden input of the custom field. */
  return class SettingsForm {
    constructor(widget, template) {
      this.widget = widget;
      this.template = template;
    }

    draw($body) {
      const code = this.widget.get_settings().widget_code;
      const { items, mode, hint } = conf.read(this.widget.get_settings().conf);
      const $form = $body.find(`#${code}_custom_content`);
      $form.html(
        this.template.render({
          items: items.join('\n'),
          mode,
          hint,
          modes: ['plain', 'strict'].map((id) => ({ id, option: this.widget.i18n(`modes.${id}`) })),
          labels: this.widget.i18n('form'),
        }),
      );
      $form.on('change input', ':input', () => this.store($body, $form));
    }

    store($body, $form) {
      const value = {
        items: lines($form.find('[name="items"]').val()),
        mode: $form.find('[name="mode"]').val(),
        hint: $form.find('[name="hint"]').prop('checked'),
      };
      $body.find('input[name="conf"]').val(JSON.stringify(value)).trigger('change');
    }

    /** The text to store for what the form gave, with the defaults filled in. */
    static normalise(stored) {
      return JSON.stringify(conf.read(stored));
    }
  };
});
