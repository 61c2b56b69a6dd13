import type { Messages } from '../messages.js';

const russian: Messages = {
  language: 'ru',
  announcement: 'Сообщение',
  latest: 'Последние сообщения',
  attendees: 'Участники',
  others: 'Другие участники',
  source: 'Источник:',
  terms: 'Условия использования и отказ от ответственности',
  corrected: 'Исправление',
  withdrawn: 'Это сообщение отозвано',
  loading: 'Сообщение загружается…',
  empty: 'Сообщений пока нет.',
  unreachable: 'Сообщение сейчас недоступно.',
  missing: 'По этому адресу сообщения больше нет.',
  unreadable: 'Не удалось прочитать сообщение.',
  readAt: 'Читайте на сайте',
};

export default russian;
