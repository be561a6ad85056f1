define([
  'jquery',
  './lib/controls.js',
  './lib/wrapped.js?v=%VERSION%',
  'json!./manifest.json',
  'text!./templates/part.twig',
  'optional!./lib/not-there.js',
], ($, drawControls, wrapped, manifest, part, missing) =>
  function RuntimeWidget() {
    var state = {
      self: this,
      wrapped: wrapped,
      version: manifest.widget.version,
      part: part,
      missing: missing,
      constructor_area: this.system().area,
      constructor_settings: JSON.stringify(this.get_settings()),
    };
    window.__runtime = state;

    this.callbacks = {
      render: () => true,
      init: () => {
        this.render_template({ caption: { class_name: 'runtime-caption' }, body: 'Alive', render: '' });
        $(document).on(`click${this.ns}`, '.runtime-nothing', () => {});
        return true;
      },
      bind_actions: () => true,
      settings: () => true,
      onSave: () => true,
      advancedSettings: () => {
        var place = `#work-area-${this.params.widget_code}`;
        drawControls(this, place);
        this.render({
          href: '/templates/part.twig',
          base_path: this.params.path,
          v: this.get_version(),
          load: (template) => {
            $(`${place} .from-files`).append(template.render({ name: 'Loaded' }));
          },
        });
        return true;
      },
      destroy: () => {},
    };
    return this;
  });
