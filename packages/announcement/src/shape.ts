// Derived from schema.ts by `pnpm generate`.
import type { Shape } from './check.js';

const person: Shape = { 'honorific? name role? organisation?': 'f' };
const organisation: Shape = { 'name acronym?': 'f', 'url?': 'u' };
const text: Shape = [{ text: 's', 'href?': 'u', 'emphasis? attribution?': 'b', 'language?': 'l', 'speaker?': person }];
const image: Shape = { url: 'u', alt: 's', 'caption? credit?': 'f', 'width? height?': 'n' };
const block: Shape = {
  '|type': {
    'paragraph heading attendees': { text: text, 'continues?': 'b' },
    quote: { text: text, 'speaker?': person, 'continues?': 'b' },
    list: { items: [text], 'ordered? continues?': 'b' },
    image: { image: image, 'continues?': 'b' },
  },
};
const section: Shape = { type: 'disclaimer|boilerplate|contact|notice', 'language?': 'l', body: [block] };

export const shape: Shape = {
  version: '1',
  'id headline standfirst? signature?': 'f',
  'url?': 'u',
  language: 'l',
  'dateline?': { 'text? place?': 'f', 'date?': 'd' },
  'published modified? embargoed? expires?': 'd',
  'status?': 'usable|corrected|withdrawn',
  'notes?': [{ date: 'd', text: 'f' }],
  'front? back?': [section],
  body: [block],
  'attendees?': [{ 'represents?': 'f', people: [{ 'honorific? name role? organisation? note?': 'f' }] }],
  'organisations?': [organisation],
  'image?': image,
  'topics?': [{ 'id? name': 'f' }],
  'contact?': { 'name? organisation? email? phone?': 'f', 'url?': 'u' },
  rights: { holder: organisation, 'notice? acknowledgement?': 'f' },
  'translations?': [{ language: 'l', url: 'u', 'headline?': 'f' }],
};
