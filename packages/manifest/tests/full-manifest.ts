/** A manifest that touches every block that the documentation names. */
export const fullManifest = () => ({
  widget: {
    name: 'widget.name',
    description: 'widget.description',
    short_description: 'widget.short_description',
    version: '1.0.0',
    interface_version: 2,
    init_once: false,
    locale: ['en', 'es', 'pt'],
    installation: true,
    is_showcase: false,
    support: { link: 'https://example.com/help', email: 'help@example.com' },
    code: 'my_widget',
    secret_key: '0123456789abcdef',
  },
  locations: [
    ...['settings', 'lcard-1', 'ccard-1', 'comcard-0', 'cucard', 'llist-1', 'clist-1', 'culist', 'tlist-0'],
    ...['card_sdk', 'catalogs', 'advanced_settings', 'digital_pipeline', 'lead_sources', 'salesbot_designer'],
    ...['sms', 'mobile_card', 'widget_page', 'website_chat_button', 'ai_agent', 'whatsapp_modal'],
    ...['tline', 'tcalendar', 'amoforms', 'personal_page', 'everywhere'],
  ],
  tour: {
    is_tour: true,
    tour_images: {
      en: ['/images/tour_1_en.png'],
      es: ['/images/tour_1_es.png'],
      pt: ['/images/tour_1_pt.png', '/images/tour_2_pt.png'],
    },
    tour_description: 'widget.tour_description',
  },
  settings: {
    login: { name: 'settings.login', type: 'text', required: true },
    secret: { name: 'settings.secret', type: 'pass', required: true },
    lines: { name: 'settings.lines', type: 'users', required: false },
    accounts: { name: 'settings.accounts', type: 'users_lp', required: false },
    conf: { name: 'settings.conf', type: 'custom', required: false },
  },
  dp: {
    settings: { message: { name: 'dp.message', type: 'textarea', required: true } },
    action_multiple: false,
    webhook_url: 'https://example.com/dp',
    title: 'dp.title',
  },
  advanced: { title: 'advanced.title' },
  salesbot_designer: {
    logo: '/widgets/my_widget/images/salesbot.jpg',
    send: {
      name: 'salesbot.send',
      settings: {
        text: { name: 'salesbot.text', type: 'text', default_value: 'salesbot.default', manual: true },
        sum: { name: 'salesbot.sum', type: 'numeric', default_value: 5 },
        link: { name: 'salesbot.link', type: 'url', manual: false },
      },
    },
  },
  sms: { endpoint: 'https://example.com/sms' },
  mobile: { frame_url: 'https://example.com/mobile', color: '#336699' },
  left_menu: {
    main: {
      title: 'menu.main',
      icon: 'images/menu.svg',
      sort: { after: 'leads' },
      submenu: { one: { title: 'menu.one', sort: 1 }, two: { title: 'menu.two', sort: 2 } },
    },
    dark: { title: 'menu.dark', icons: { light: '/images/light.svg', dark: '/images/dark.svg' } },
    stats: { submenu: { report: { title: 'menu.report' } } },
    settings: { submenu: { more: { title: 'menu.more' } } },
    mail: { is_hidden: true },
  },
  amoforms_settings: { title: 'amoforms.title', required: false, error_text: 'amoforms.error' },
});
