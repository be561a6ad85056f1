/** A checklist on the lead card: several own modules, plugins, templates and styles, and promises throughout. */
define(['jquery', './lib/panel.js', './lib/settings-form.js', 'json!./manifest.json'], (
  $,
  Panel,
  SettingsForm,
  manifest,
) => {
  return function ChecklistWidget() {
    const template = (name) =>
      this.render({
        href: `/templates/${name}.twig`,
        base_path: this.params.path,
        v: manifest.widget.version,
        promised: true,
      });
    let panel;

    this.callbacks = {
      render: async () => {
        if (this.system().area !== 'lcard') return true;
        panel = new Panel(this, await template('panel'));
        await panel.draw();
        return true;
      },
      init: () => {
        const href = `${this.params.path}/style.css?v=${manifest.widget.version}`;
        if (!$(`link[href="${href}"]`).length) $('head').append(`<link rel="stylesheet" href="${href}">`);
        return true;
      },
      bind_actions: () => {
        $(document).on(`click${this.ns}`, '.kit-checklist__write', () => panel?.writeNote());
        return true;
      },
      settings: async ($body) => {
        new SettingsForm(this, await template('settings')).draw($body);
      },
      onSave: async ({ fields }) => {
        fields.conf = SettingsForm.normalise(fields.conf);
        await Promise.resolve();
        return true;
      },
      destroy: () => $(document).off(this.ns),
    };
    return this;
  };
});
