import { defineTexts } from '../../i18n/index.ts';

export const t = defineTexts({
  en: {
    widgets: 'Widgets of the card',
    no_widget: 'No active widget has the location mobile_card with a mobile.frame_url.',
    no_token: 'The page of the widget could not be opened: {reason}',
  },
  es: {
    widgets: 'Widgets de la ficha',
    no_widget: 'Ningún widget activo tiene la ubicación mobile_card con mobile.frame_url.',
    no_token: 'No se pudo abrir la página del widget: {reason}',
  },
  pt: {
    widgets: 'Widgets da ficha',
    no_widget: 'Nenhum widget ativo tem a localização mobile_card com mobile.frame_url.',
    no_token: 'Não foi possível abrir a página do widget: {reason}',
  },
  ru: {
    widgets: 'Виджеты карточки',
    no_widget: 'Ни у одного включённого виджета нет области mobile_card с mobile.frame_url.',
    no_token: 'Страницу виджета не удалось открыть: {reason}',
  },
});
