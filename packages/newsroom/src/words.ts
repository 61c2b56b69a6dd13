/** What the pages themselves say, in the six official languages of the United Nations. */
export interface Words {
  readonly announcements: string;
  readonly feed: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly translations: string;
  readonly topics: string;
  readonly none: string;
}

const en: Words = {
  announcements: 'All announcements',
  feed: 'Feed',
  corrected: 'Corrected',
  withdrawn: 'This announcement was withdrawn',
  translations: 'Also in',
  topics: 'Topics',
  none: 'There are no announcements yet.',
};

const all: Readonly<Record<string, Words>> = {
  en,
  ar: {
    announcements: 'جميع الإعلانات',
    feed: 'موجز الأخبار',
    corrected: 'مصحَّح',
    withdrawn: 'سُحب هذا الإعلان',
    translations: 'متاح أيضاً باللغات',
    topics: 'المواضيع',
    none: 'لا توجد إعلانات بعد.',
  },
  es: {
    announcements: 'Todos los anuncios',
    feed: 'Canal de noticias',
    corrected: 'Corregido',
    withdrawn: 'Este anuncio fue retirado',
    translations: 'También en',
    topics: 'Temas',
    none: 'Todavía no hay anuncios.',
  },
  fr: {
    announcements: 'Toutes les annonces',
    feed: 'Flux',
    corrected: 'Corrigé',
    withdrawn: 'Cette annonce a été retirée',
    translations: 'Également en',
    topics: 'Thèmes',
    none: 'Il n’y a pas encore d’annonces.',
  },
  ru: {
    announcements: 'Все сообщения',
    feed: 'Лента новостей',
    corrected: 'Исправлено',
    withdrawn: 'Это сообщение отозвано',
    translations: 'Также на языках',
    topics: 'Темы',
    none: 'Сообщений пока нет.',
  },
  zh: {
    announcements: '全部公告',
    feed: '订阅源',
    corrected: '已更正',
    withdrawn: '本公告已撤回',
    translations: '其他语言',
    topics: '主题',
    none: '暂无公告。',
  },
};

/** The words for a language; for one that is not among them, English. */
export const wordsIn = (language: string): { readonly words: Words; readonly language: string } => {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(all, base) ? { words: all[base] ?? en, language } : { words: en, language: 'en' };
};

/** A date as a reader of a language writes it: the day as written, in every time zone. */
export const formatDate = (date: string, language: string): string =>
  new Intl.DateTimeFormat([language === 'en' ? 'en-GB' : language, 'en-GB'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date.slice(0, 10)));

/** A language's own name, as in “Français”; its tag where it has none. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language;
