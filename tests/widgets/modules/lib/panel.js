define(['jquery', './api.js', './conf.js', 'text!../templates/frame.html'], ($, api, conf, frame) => {
  /** The block of the right panel: items to tick, and a button that writes the ticked ones into the feed. */
  return class Panel {
    constructor(widget, template) {
      this.widget = widget;
      this.template = template;
    }

    async draw() {
      const lead = await api.openLead();
      const { items, mode } = conf.read(this.widget.get_settings().conf);
      this.widget.render_template({
        caption: { class_name: 'kit-checklist__caption' },
        body: frame,
        render: '',
      });
      $('.kit-checklist').html(
        this.template.render({
          title: this.widget.i18n('panel.title'),
          button: this.widget.i18n('panel.button'),
          lead: lead.name,
          items,
          mode,
        }),
      );
    }

    ticked() {
      return $('.kit-checklist input:checked')
        .map((_, input) => input.value)
        .get();
    }

    async writeNote() {
      const text = this.ticked().join(', ');
      if (text === '') return;
      await api.addNote(text);
      $('.kit-checklist__state').text(this.widget.i18n('panel.written'));
    }
  };
});
