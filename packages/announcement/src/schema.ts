/**
 * The announcement document, version 1. This schema is the only place that says what a document is:
 * the TypeScript types, `validate`, the browser's `check` and the published JSON Schema all come from it.
 * Names follow schema.org (headline, dateline, honorific…) and IPTC ninjs 3.2 (embargoed, expires…).
 * Unknown fields pass everywhere, so a reader of version 1 accepts later documents that only add fields.
 */
import * as v from 'valibot';
import { isDate, isLanguage, isLink } from './formats.js';

const optional = v.optional;

/** The same schema, without lists: Valibot alone would take one for an object that has no required fields. */
const noList = <Schema extends v.GenericSchema>(schema: Schema): Schema => ({
  ...schema,
  '~run'(dataset, config) {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
    const refused = schema['~run']({ value: null }, config);
    for (const issue of refused.issues ?? []) Object.assign(issue, { input: dataset.value });
    return refused;
  },
});

/** An object whose unknown fields pass. */
const object = <const Entries extends v.ObjectEntries>(entries: Entries): v.LooseObjectSchema<Entries, string> =>
  noList(v.looseObject(entries, 'write an object here'));

const list = <Item extends v.GenericSchema>(item: Item): v.ArraySchema<Item, string> =>
  v.array(item, 'write a list here');

const string = v.string('write text here');
const boolean = v.boolean('write true or false');

/** A string with something to read in it. */
export const Filled = v.pipe(
  v.string('write text here'),
  v.regex(/\S/, 'write something here, or leave the field out'),
);

const asLink = 'write an absolute http:, https: or mailto: address';
export const Link = v.pipe(
  v.string(asLink),
  v.check(isLink, asLink),
  v.metadata({ pattern: '^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/]|[Mm][Aa][Ii][Ll][Tt][Oo]:\\S)\\S*$' }),
  v.description('An absolute http:, https: or mailto: address'),
);

const asDate = 'write a real date as 2024-02-29, or a time as 2024-02-29T14:00:00Z';
export const DateTime = v.pipe(
  v.string(asDate),
  v.check(isDate, asDate),
  // As near as a pattern comes: which months have 30 days it can’t say.
  v.metadata({
    pattern:
      '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
  }),
  v.description('An ISO 8601 date, or date and time with its zone. A date alone is that date in every time zone'),
);

const asLanguage = 'write a BCP 47 language tag such as en, ar or zh-Hans';
export const Language = v.pipe(
  v.string(asLanguage),
  v.check(isLanguage, asLanguage),
  v.metadata({
    pattern: '^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-([A-Za-z\\d]{5,8}|\\d[A-Za-z\\d]{3}))?$',
  }),
  v.description('A BCP 47 language tag'),
);

const asPixels = 'write a whole number of pixels';
export const Pixels = v.pipe(
  v.number(asPixels),
  v.check((value) => Number.isInteger(value) && value > 0, asPixels),
  v.metadata({ type: 'integer', minimum: 1 }),
);

export const Person = object({
  honorific: optional(Filled),
  name: Filled,
  role: optional(Filled),
  organisation: optional(Filled),
});

export const Organisation = object({
  name: Filled,
  acronym: optional(Filled),
  url: optional(Link),
});

export const Run = object({
  text: v.pipe(string, v.description('Plain text; a line feed is a line break')),
  href: optional(Link),
  emphasis: optional(boolean),
  language: optional(Language),
  attribution: v.pipe(
    optional(boolean),
    v.description(
      'What the display says by other means. In a quote: its marks and words such as “, said Ms. A”; in a list: an item’s number or bullet',
    ),
  ),
  speaker: v.pipe(optional(Person), v.description('In a paragraph: this run is a quotation, and who is quoted')),
});

export const Text = v.pipe(list(Run), v.description('Text as runs; joined, they are the words as published'));

export const Image = object({
  url: Link,
  alt: v.pipe(string, v.description('What the picture shows; empty where it only decorates')),
  caption: optional(Filled),
  credit: optional(Filled),
  width: optional(Pixels),
  height: optional(Pixels),
});

const continues = v.pipe(
  optional(boolean),
  v.description('This block goes on with the paragraph of the block before it'),
);

export const Block = noList(
  v.variant(
    'type',
    [
      object({ type: v.literal('paragraph'), text: Text, continues }),
      object({ type: v.literal('heading'), text: Text, continues }),
      object({ type: v.literal('quote'), text: Text, speaker: optional(Person), continues }),
      object({ type: v.literal('list'), items: list(Text), ordered: optional(boolean), continues }),
      object({ type: v.literal('image'), image: Image, continues }),
      object({
        type: v.literal('attendees'),
        text: v.pipe(
          Text,
          v.description('The words that say who attended; a display puts the attendee list in their place'),
        ),
        continues,
      }),
    ],
    'write one of the block types paragraph, heading, quote, list, image, attendees',
  ),
);

export const Section = object({
  type: v.pipe(
    v.picklist(['disclaimer', 'boilerplate', 'contact', 'notice'], 'write disclaimer, boilerplate, contact or notice'),
    v.description('boilerplate: “About …”. contact: whom the press may ask. notice: “For immediate release”, “ENDS”'),
  ),
  language: optional(Language),
  body: list(Block),
});

export const Attendees = object({
  represents: v.pipe(optional(Filled), v.description('Whom these people represent')),
  people: list(
    object({
      ...Person.entries,
      note: v.pipe(optional(Filled), v.description('What sets them apart: led the delegation, online, signed for …')),
    }),
  ),
});

export const Announcement = v.pipe(
  object({
    version: v.literal(1, 'write 1'),
    id: v.pipe(Filled, v.description('Never changes, and is no other announcement’s')),
    url: v.pipe(optional(Link), v.description('Where the announcement is published; a newsroom build sets it')),
    language: Language,
    headline: Filled,
    standfirst: optional(Filled),
    dateline: optional(
      object({
        text: v.pipe(optional(Filled), v.description('As published before the first paragraph, dash included')),
        place: optional(Filled),
        date: optional(DateTime),
      }),
    ),
    published: DateTime,
    modified: optional(DateTime),
    embargoed: v.pipe(optional(DateTime), v.description('Not to be shown before')),
    expires: v.pipe(optional(DateTime), v.description('Not to be shown after')),
    status: optional(v.picklist(['usable', 'corrected', 'withdrawn'], 'write usable, corrected or withdrawn')),
    notes: v.pipe(
      optional(list(object({ date: DateTime, text: Filled }))),
      v.description('What was corrected, or why it was withdrawn'),
    ),
    front: v.pipe(optional(list(Section)), v.description('What is printed before the headline')),
    body: list(Block),
    back: v.pipe(optional(list(Section)), v.description('What is printed after the body, in its order')),
    attendees: optional(list(Attendees)),
    organisations: optional(list(Organisation)),
    image: optional(Image),
    topics: optional(list(object({ id: optional(Filled), name: Filled }))),
    contact: optional(
      object({
        name: optional(Filled),
        organisation: optional(Filled),
        email: optional(Filled),
        phone: optional(Filled),
        url: optional(Link),
      }),
    ),
    rights: object({
      holder: Organisation,
      notice: optional(Filled),
      acknowledgement: v.pipe(
        optional(Filled),
        v.description('The acknowledgement that a user must show, word for word; without it, the holder’s name'),
      ),
    }),
    signature: v.pipe(
      optional(Filled),
      v.description(
        'A detached JWS of the newsroom over the canonical JSON (RFC 8785) of all but this field and translations',
      ),
    ),
    translations: optional(list(object({ language: Language, url: Link, headline: optional(Filled) }))),
  }),
  v.title('Announcement'),
  v.description('A newsroom’s announcement, version 1. Later documents of version 1 only add fields.'),
);
