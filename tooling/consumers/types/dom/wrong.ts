/** A program for tooling/framework-types.test.ts: each line below a comment “wrong” must be an error, and no other. */
import { UnidoNews, type UnidoNewsErrorEvent } from '@unido/news';
import '@unido/attendee-list';
import '@unido/disclaimer-footer';
import '@unido/news-card';
import '@unido/quote-block';

const news = document.createElement('unido-news');
const card = document.querySelector('unido-news-card');
const quote = document.createElement('unido-quote-block');

export const right = (): void => {
  news.src = 'https://news.example.org/feed.json';
  news.layout = 'card';
  news.limit = 3;
  news.headingLevel = 2;
  news.theme = 'dark';
  news.addEventListener('unido-news-load', ({ announcements }) => announcements.map(({ headline }) => headline.trim()));
  document.addEventListener('unido-news-error', ({ code, detail }) => code === 'timeout' && detail.trim());
  const heard = (event: UnidoNewsErrorEvent): string => event.code;
  news.addEventListener('unido-news-error', heard);
  if (card) card.headingLevel = 3;
  quote.quote = { text: [{ text: 'Yes.' }], speaker: { name: 'Ada Moreau' } };
  document.createElement('unido-attendee-list').attendees = [{ people: [{ name: 'Jan Kowal' }] }];
  document.createElement('unido-disclaimer-footer').url = 'https://news.example.org/';
  document.body.append(new UnidoNews());
};

export const wrong = (): void => {
  // wrong: no such property
  news.scr = 'feed.json';
  // wrong: no such layout
  news.layout = 'cards';
  // wrong: a number is wanted
  news.limit = '3';
  // wrong: no such theme
  news.theme = 'sepia';
  // wrong: the page may have no card
  card.headingLevel = 3;
  // wrong: the event has no such field
  news.addEventListener('unido-news-load', ({ code }) => code);
  // wrong: there is no such code
  news.addEventListener('unido-news-error', ({ code }) => code === 'lost');
  // wrong: an event of a name that is misspelt has no type
  news.addEventListener('unido-news-laod', ({ announcements }) => announcements);
  // wrong: no announcement
  if (card) card.announcement = { headline: 'Of nothing' };
  // wrong: a quotation is runs of text
  quote.quote = { text: 'Yes.' };
  // wrong: somebody has a name
  document.createElement('unido-attendee-list').attendees = [{ people: [{ role: 'Chair' }] }];
  // wrong: no such property
  document.createElement('unido-disclaimer-footer').href = 'https://news.example.org/';
  // wrong: no such tag, so nothing of ours is known of it
  document.createElement('unido-new').headingLevel = 2;
};
