import type { AutomationKey } from './en.ts';

export const ru: Readonly<Partial<Record<AutomationKey, string>>> = {
  pipeline_title: 'Цифровая воронка',
  pipeline_choose: 'Воронка',
  add_trigger: 'Добавить триггер',
  when: 'Когда',
  stage: 'Этап',
  user: 'Пользователь',
  tag: 'Тег',
  save: 'Сохранить',
  cancel: 'Отмена',
  close: 'Закрыть',
  delete: 'Удалить',
  sources: 'Источники сделок',
  source_add: 'Добавить источник',
  bot_new: 'Новый бот',
  block_add: 'Добавить блок',
  block_message: 'Сообщение',
  block_widget: 'Виджет',
  saved: 'Сохранено',
};
