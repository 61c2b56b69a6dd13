import { recent } from './recent.js';
import { verifyWords, type VerifyWords } from './verify-words.js';

/** What the pages themselves say, in the six official languages of the United Nations. */
export interface Words {
  readonly announcements: string;
  readonly feed: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly translations: string;
  readonly topics: string;
  readonly none: string;
  /** Leads from a part of an announcement to all of it. */
  readonly whole: string;
  readonly notFound: string;
  /** What a list can be narrowed by, as the name of a group of links. */
  readonly filter: string;
  readonly language: string;
  readonly topic: string;
  readonly year: string;
  readonly all: string;
  /** The name of the links to other pages of a list. */
  readonly pages: string;
  readonly newer: string;
  readonly older: string;
  readonly verify: VerifyWords;
}

const en: Words = {
  announcements: 'All announcements',
  feed: 'Feed',
  corrected: 'Corrected',
  withdrawn: 'This announcement was withdrawn',
  translations: 'Also in',
  topics: 'Topics',
  none: 'There are no announcements yet.',
  whole: 'Read the whole announcement',
  notFound: 'There is nothing at this address',
  filter: 'Filter',
  language: 'Language',
  topic: 'Topic',
  year: 'Year',
  all: 'All',
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',
  verify: verifyWords.en,
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
    whole: 'اقرأ الإعلان كاملاً',
    notFound: 'لا يوجد شيء في هذا العنوان',
    filter: 'تصفية',
    language: 'اللغة',
    topic: 'الموضوع',
    year: 'السنة',
    all: 'الكل',
    pages: 'الصفحات',
    newer: 'الأحدث',
    older: 'الأقدم',
    verify: verifyWords.ar,
  },
  es: {
    announcements: 'Todos los anuncios',
    feed: 'Canal de noticias',
    corrected: 'Corregido',
    withdrawn: 'Este anuncio fue retirado',
    translations: 'También en',
    topics: 'Temas',
    none: 'Todavía no hay anuncios.',
    whole: 'Leer el anuncio completo',
    notFound: 'No hay nada en esta dirección',
    filter: 'Filtrar',
    language: 'Idioma',
    topic: 'Tema',
    year: 'Año',
    all: 'Todos',
    pages: 'Páginas',
    newer: 'Más recientes',
    older: 'Anteriores',
    verify: verifyWords.es,
  },
  fr: {
    announcements: 'Toutes les annonces',
    feed: 'Flux',
    corrected: 'Corrigé',
    withdrawn: 'Cette annonce a été retirée',
    translations: 'Également en',
    topics: 'Thèmes',
    none: 'Il n’y a pas encore d’annonces.',
    whole: 'Lire l’annonce complète',
    notFound: 'Il n’y a rien à cette adresse',
    filter: 'Filtrer',
    language: 'Langue',
    topic: 'Thème',
    year: 'Année',
    all: 'Tous',
    pages: 'Pages',
    newer: 'Plus récentes',
    older: 'Plus anciennes',
    verify: verifyWords.fr,
  },
  ru: {
    announcements: 'Все сообщения',
    feed: 'Лента новостей',
    corrected: 'Исправлено',
    withdrawn: 'Это сообщение отозвано',
    translations: 'Также на языках',
    topics: 'Темы',
    none: 'Сообщений пока нет.',
    whole: 'Читать сообщение полностью',
    notFound: 'По этому адресу ничего нет',
    filter: 'Отбор',
    language: 'Язык',
    topic: 'Тема',
    year: 'Год',
    all: 'Все',
    pages: 'Страницы',
    newer: 'Более новые',
    older: 'Более старые',
    verify: verifyWords.ru,
  },
  zh: {
    announcements: '全部公告',
    feed: '订阅源',
    corrected: '已更正',
    withdrawn: '本公告已撤回',
    translations: '其他语言',
    topics: '主题',
    none: '暂无公告。',
    whole: '阅读公告全文',
    notFound: '此地址没有内容',
    filter: '筛选',
    language: '语言',
    topic: '主题',
    year: '年份',
    all: '全部',
    pages: '页面',
    newer: '较新',
    older: '较早',
    verify: verifyWords.zh,
  },
};

/** The words for a language; for one that is not among them, English. */
export const wordsIn = (language: string): { readonly words: Words; readonly language: string } => {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(all, base) ? { words: all[base] ?? en, language } : { words: en, language: 'en' };
};

// What knows a language’s ways is costly to make, and a site asks for it for every date.
const formatOf = recent(
  50,
  (language: string) =>
    new Intl.DateTimeFormat([language === 'en' ? 'en-GB' : language, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A date as a reader of a language writes it: the day as written, in every time zone. */
export const formatDate = (date: string, language: string): string =>
  formatOf(language).format(new Date(date.slice(0, 10)));

/** A language's own name, as in “Français”; its tag where it has none. */
export const languageName = recent(
  50,
  (language: string) => new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language,
);
