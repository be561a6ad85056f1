/**
 * Writes every call that the page makes into `window.__trace`: `{widget, name, args}`, the arguments as plain
 * values. `name` is the callback's path (`leads.selected`); what the widget itself registered is logged as
 * `add_action:phone` and `add_source:sms`.
 */
define(['jquery', './lib/describe.js'], ($, describe) => {
  const ITEMS = [
    { id: 1, sku: 'A-1', name: 'Oak table', price: '320' },
    { id: 2, sku: 'A-2', name: 'Ash chair', price: '85' },
  ];
  const BOT_STEPS = [
    { question: [{ handler: 'goto', params: { type: 'question', step: 1 } }], require: [] },
    { question: [{ handler: 'exits', params: { value: 'ok' } }], require: [] },
  ];

  return function TraceWidget() {
    const log = (name, args) => {
      window.__trace = window.__trace || [];
      window.__trace.push({
        widget: this.get_settings().widget_code,
        name,
        args: args.map(describe),
      });
      $('.kit-trace__count').text(window.__trace.length);
    };
    /** A callback that logs its name and arguments, does `work` if there is any, and answers what that gives. */
    const traced =
      (name, work) =>
      (...args) => {
        log(name, args);
        return work?.(...args);
      };

    const note = (name) =>
      `<p class="kit-trace" data-trace="${name}">${this.i18n('widget').name}: ${name}</p>`;
    const draw = (selector, name) => $(selector).append(note(name));

    this.callbacks = {
      render: traced('render', () => {
        if (/^(l|c|com|cu)card$|list$/.test(this.system().area)) {
          this.render_template(
            {
              caption: { class_name: 'kit-trace__caption' },
              body: '',
              render: '<div class="kit-trace">{{ title }}: <b class="kit-trace__count">{{ count }}</b></div>',
            },
            { title: this.i18n('panel').title, count: window.__trace.length },
          );
        }
        return true;
      }),
      init: traced('init', () => {
        this.add_action('phone', traced('add_action:phone'));
        this.add_action('email', traced('add_action:email'));
        this.add_source(
          'sms',
          traced('add_source:sms', () => Promise.resolve()),
        );
        return true;
      }),
      bind_actions: traced('bind_actions', () => true),
      settings: traced('settings', ($body) => {
        const code = this.get_settings().widget_code;
        $body.find(`#${code}_custom_content`).html(note('settings'));
      }),
      onSave: traced('onSave', () => true),
      onInstall: traced('onInstall'),
      destroy: traced('destroy'),
      leads: { selected: traced('leads.selected', () => this.list_selected()) },
      contacts: { selected: traced('contacts.selected', () => this.list_selected()) },
      companies: { selected: traced('companies.selected', () => this.list_selected()) },
      customers: { selected: traced('customers.selected', () => this.list_selected()) },
      todo: { selected: traced('todo.selected', () => this.list_selected()) },
      tasks: { selected: traced('tasks.selected', () => this.list_selected()) },
      advancedSettings: traced('advancedSettings', () =>
        draw(`#work-area-${this.get_settings().widget_code}`, 'advancedSettings'),
      ),
      advancedStats: traced('advancedStats', () =>
        draw(`#work-area-${this.get_settings().widget_code}`, 'advancedStats'),
      ),
      dpSettings: traced('dpSettings', () => true),
      salesbotDesignerSettings: traced('salesbotDesignerSettings', ($body, renderRow) => {
        $body.append(renderRow(this.i18n('salesbot').text));
        return {
          exits: ['ok', 'failed'].map((code) => ({ code, title: this.i18n(`salesbot.exits.${code}`) })),
        };
      }),
      onSalesbotDesignerSave: traced('onSalesbotDesignerSave', () => JSON.stringify(BOT_STEPS)),
      onSource: traced('onSource'),
      onAddAsSource: traced('onAddAsSource', () => true),
      loadPreloadedData: traced('loadPreloadedData', () => Promise.resolve(ITEMS)),
      loadElements: traced('loadElements', () => Promise.resolve([{ ...ITEMS[0], quantity: 2 }])),
      linkCard: traced('linkCard', () => Promise.resolve()),
      searchDataInCard: traced('searchDataInCard', (query) =>
        Promise.resolve(ITEMS.filter((item) => item.name.toLowerCase().includes(query.toLowerCase()))),
      ),
      initMenuPage: traced('initMenuPage', () =>
        draw(`#work-area-${this.get_settings().widget_code}`, 'initMenuPage'),
      ),
      loadCatalogElement: traced('loadCatalogElement'),
      calendarSync: traced('calendarSync', () => ({
        name: this.i18n('widget').name,
        description: this.i18n('widget').short_description,
        enabled: Promise.resolve(false),
        onEnable: traced('calendarSync:onEnable', () => Promise.resolve()),
        onDisable: traced('calendarSync:onDisable', () => Promise.resolve()),
        onSetup: traced('calendarSync:onSetup'),
      })),
      register_steps: traced('register_steps'),
      finish_wizard: traced('finish_wizard'),
      get_tutorial: traced('get_tutorial'),
    };
    return this;
  };
});
