import { png } from './png.ts';

export type Contents = Readonly<Record<string, string | Uint8Array>>;

const manifest = {
  widget: {
    name: 'widget.name',
    description: 'widget.description',
    short_description: 'widget.short_description',
    version: '1.0.0',
    interface_version: 2,
    init_once: false,
    locale: ['en', 'es'],
    installation: true,
    support: { link: 'https://example.com/help', email: 'help@example.com' },
  },
  locations: ['settings', 'lcard-1', 'llist-0'],
  tour: {
    is_tour: true,
    tour_images: { en: ['/images/tour_en.png'], es: ['/images/tour_es.png'] },
    tour_description: 'widget.tour_description',
  },
  settings: {
    login: { name: 'settings.login', type: 'text', required: true },
    secret: { name: 'settings.secret', type: 'pass', required: false },
  },
};

const en = {
  widget: {
    name: 'Parcel tracker',
    short_description: 'Shows where a parcel is',
    description: 'Shows the state of a parcel in the lead card.',
    tour_description: 'Track parcels without leaving the card.',
  },
  settings: { login: 'Login', secret: 'Key' },
  panel: { title: 'Parcel' },
};

const es = {
  widget: {
    name: 'Rastreador de paquetes',
    short_description: 'Muestra dónde está el paquete',
    description: 'Muestra el estado de un paquete en la tarjeta del lead.',
    tour_description: 'Siga los paquetes sin salir de la tarjeta.',
  },
  settings: { login: 'Usuario', secret: 'Clave' },
  panel: { title: 'Paquete' },
};

const script = `define(['jquery'], function ($) {
  return function () {
    var self = this;

    this.callbacks = {
      render: function () {
        self.render({ href: 'templates/panel.twig', base_path: self.params.path, load: draw });
        return true;
      },
      init: function () {
        return true;
      },
      bind_actions: function () {
        $(document).on('click' + self.ns, '.parcel-tracker__title', toggle);
        return true;
      },
      settings: function () {},
      onSave: function () {
        return true;
      },
      destroy: function () {
        $(document).off(self.ns);
      },
      leads: {
        selected: function () {}
      }
    };

    function draw(template) {
      var href = self.params.path + '/style.css?v=' + self.get_version();
      if ($('link[href="' + href + '"]').length === 0) {
        $('head').append($('<link rel="stylesheet">').attr('href', href));
      }
      self.render_template({
        caption: { class_name: 'parcel-tracker' },
        body: template.render({ title: self.i18n('panel.title') }),
        render: ''
      });
    }

    function toggle() {
      $(this).toggleClass('parcel-tracker__title_open');
    }
  };
});
`;

const style = `.parcel-tracker__title {
  color: var(--palette-text-secondary-dark);
}

.parcel-tracker__title_open {
  font-weight: bold;
}
`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A small public widget that no rule has anything to say about. Fixtures change one thing in it. */
export function baseWidget(): Record<string, string | Uint8Array> {
  return {
    'manifest.json': json(manifest),
    'script.js': script,
    'style.css': style,
    'templates/panel.twig': '<p class="parcel-tracker__title">{{ title|e }}</p>\n',
    'i18n/en.json': json(en),
    'i18n/es.json': json(es),
    'images/logo.png': png(130, 100),
    'images/logo_main.png': png(400, 272),
    'images/logo_medium.png': png(240, 84),
    'images/logo_min.png': png(84, 84),
    'images/logo_small.png': png(108, 108),
    'images/tour_en.png': png(1188, 616),
    'images/tour_es.png': png(1188, 616),
  };
}
