// Derived from schema.ts by `pnpm generate`.
import type { Shape } from './check.js';

const person: Shape = { 'honorific?': 'f', name: 'f', 'role?': 'f', 'organisation?': 'f' };
const organisation: Shape = { name: 'f', 'acronym?': 'f', 'url?': 'u' };
const text: Shape = [
  { text: 's', 'href?': 'u', 'emphasis?': 'b', 'language?': 'l', 'attribution?': 'b', 'speaker?': person },
];
const image: Shape = { url: 'u', alt: 's', 'caption?': 'f', 'credit?': 'f', 'width?': 'n', 'height?': 'n' };
const block: Shape = {
  '|type': {
    paragraph: { text: text, 'continues?': 'b' },
    heading: { text: text, 'continues?': 'b' },
    quote: { text: text, 'speaker?': person, 'continues?': 'b' },
    list: { items: [text], 'ordered?': 'b', 'continues?': 'b' },
    image: { image: image, 'continues?': 'b' },
    attendees: { text: text, 'continues?': 'b' },
  },
};
const section: Shape = { type: '="disclaimer"|"boilerplate"|"contact"|"notice"', 'language?': 'l', body: [block] };

export const shape: Shape = {
  version: '=1',
  id: 'f',
  'url?': 'u',
  language: 'l',
  headline: 'f',
  'standfirst?': 'f',
  'dateline?': { 'text?': 'f', 'place?': 'f', 'date?': 'd' },
  published: 'd',
  'modified?': 'd',
  'embargoed?': 'd',
  'expires?': 'd',
  'status?': '="usable"|"corrected"|"withdrawn"',
  'notes?': [{ date: 'd', text: 'f' }],
  'front?': [section],
  body: [block],
  'back?': [section],
  'attendees?': [
    {
      'represents?': 'f',
      people: [{ 'honorific?': 'f', name: 'f', 'role?': 'f', 'organisation?': 'f', 'note?': 'f' }],
    },
  ],
  'organisations?': [organisation],
  'image?': image,
  'topics?': [{ 'id?': 'f', name: 'f' }],
  'contact?': { 'name?': 'f', 'organisation?': 'f', 'email?': 'f', 'phone?': 'f', 'url?': 'u' },
  rights: { holder: organisation, 'notice?': 'f', 'acknowledgement?': 'f' },
  'translations?': [{ language: 'l', url: 'u', 'headline?': 'f' }],
};
