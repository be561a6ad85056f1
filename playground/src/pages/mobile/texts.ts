import { defineTexts } from '../../i18n/index.ts';

export const t = defineTexts({
  en: {
    widgets: 'Widgets of the card',
    no_widget: 'No active widget has the location mobile_card with a mobile.frame_url.',
    no_answer:
      'Nothing answers at {host}. Pages outside of this machine open only when the computer is online and the address exists.',
    to_card: 'Back to the card',
    gone: 'No such card',
    gone_hint: 'Nothing with the number {id} exists, or it was deleted.',
    no_token: 'The page of the widget could not be opened: {reason}',
  },
  es: {
    widgets: 'Widgets de la ficha',
    no_widget: 'Ningún widget activo tiene la ubicación mobile_card con mobile.frame_url.',
    no_answer:
      'Nada responde en {host}. Las páginas fuera de este equipo solo se abren con conexión y si la dirección existe.',
    to_card: 'Volver a la ficha',
    gone: 'No existe esa ficha',
    gone_hint: 'No existe nada con el número {id}, o fue eliminado.',
    no_token: 'No se pudo abrir la página del widget: {reason}',
  },
  pt: {
    widgets: 'Widgets da ficha',
    no_widget: 'Nenhum widget ativo tem a localização mobile_card com mobile.frame_url.',
    no_answer:
      'Nada responde em {host}. Páginas fora desta máquina só abrem com conexão e se o endereço existir.',
    to_card: 'Voltar à ficha',
    gone: 'Ficha inexistente',
    gone_hint: 'Não existe nada com o número {id}, ou foi excluído.',
    no_token: 'Não foi possível abrir a página do widget: {reason}',
  },
  ru: {
    widgets: 'Виджеты карточки',
    no_widget: 'Ни у одного включённого виджета нет области mobile_card с mobile.frame_url.',
    no_answer:
      '{host} не отвечает. Страницы вне этого компьютера открываются только с подключением и если адрес существует.',
    to_card: 'Назад к карточке',
    gone: 'Нет такой карточки',
    gone_hint: 'Номера {id} нет, или он удалён.',
    no_token: 'Страницу виджета не удалось открыть: {reason}',
  },
});
