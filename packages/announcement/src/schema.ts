/**
 * The announcement document, version 1. This schema is the only place that says what a document is:
 * the TypeScript types, `validate`, the browser's `check` and the published JSON Schema all come from it.
 * Names follow schema.org (headline, dateline, honorific…) and IPTC ninjs 3.2 (embargoed, expires…).
 * Unknown fields pass everywhere, so a reader of version 1 accepts later documents that only add fields.
 */
import * as v from 'valibot';
import { isDate, isLanguage, isLink } from './formats.js';

const optional = v.optional;

/** A string with something to read in it. */
export const Filled = v.pipe(v.string(), v.regex(/\S/, 'write something here, or leave the field out'));
export const Link = v.pipe(
  v.string(),
  v.check(isLink, 'write an absolute http:, https: or mailto: address'),
  v.metadata({ format: 'uri', pattern: '^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)' }),
  v.description('An absolute http:, https: or mailto: address'),
);
export const DateTime = v.pipe(
  v.string(),
  v.check(isDate, 'write a real date as 2024-02-29, or a time as 2024-02-29T14:00:00Z'),
  v.metadata({ pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$' }),
  v.description('An ISO 8601 date, or date and time with its zone. A date alone is that date in every time zone'),
);
export const Language = v.pipe(
  v.string(),
  v.check(isLanguage, 'write a BCP 47 language tag such as en, ar or zh-Hans'),
  v.metadata({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
  v.description('A BCP 47 language tag'),
);

export const Person = v.looseObject({
  honorific: optional(Filled),
  name: Filled,
  role: optional(Filled),
  organisation: optional(Filled),
});

export const Organisation = v.looseObject({
  name: Filled,
  acronym: optional(Filled),
  url: optional(Link),
});

export const Run = v.looseObject({
  text: v.pipe(v.string(), v.description('Plain text; a line feed is a line break')),
  href: optional(Link),
  emphasis: optional(v.boolean()),
  language: optional(Language),
  attribution: v.pipe(
    optional(v.boolean()),
    v.description(
      'In a quote: quotation marks and words such as “, said Ms. A, Minister of B” that the caption stands for',
    ),
  ),
  speaker: v.pipe(optional(Person), v.description('In a paragraph: this run is a quotation, and who is quoted')),
});

export const Text = v.pipe(v.array(Run), v.description('Text as runs; joined, they are the words as published'));

export const Image = v.looseObject({
  url: Link,
  alt: v.pipe(v.string(), v.description('What the picture shows; empty where it only decorates')),
  caption: optional(Filled),
  credit: optional(Filled),
  width: optional(v.pipe(v.number(), v.minValue(1, 'write the width in pixels'))),
  height: optional(v.pipe(v.number(), v.minValue(1, 'write the height in pixels'))),
});

const continues = v.pipe(
  optional(v.boolean()),
  v.description('This block goes on with the paragraph of the block before it'),
);

export const Block = v.variant(
  'type',
  [
    v.looseObject({ type: v.literal('paragraph'), text: Text, continues }),
    v.looseObject({ type: v.literal('heading'), text: Text, continues }),
    v.looseObject({ type: v.literal('quote'), text: Text, speaker: optional(Person), continues }),
    v.looseObject({ type: v.literal('list'), items: v.array(Text), ordered: optional(v.boolean()), continues }),
    v.looseObject({ type: v.literal('image'), image: Image, continues }),
    v.looseObject({
      type: v.literal('attendees'),
      text: v.pipe(
        Text,
        v.description('The words that say who attended; a display puts the attendee list in their place'),
      ),
      continues,
    }),
  ],
  'write one of the block types paragraph, heading, quote, list, image, attendees',
);

export const Section = v.looseObject({
  type: v.pipe(
    v.picklist(['disclaimer', 'boilerplate', 'contact', 'notice'], 'write disclaimer, boilerplate, contact or notice'),
    v.description('boilerplate: “About …”. contact: whom the press may ask. notice: “For immediate release”, “ENDS”'),
  ),
  language: optional(Language),
  body: v.array(Block),
});

export const Attendees = v.looseObject({
  represents: v.pipe(optional(Filled), v.description('Whom these people represent')),
  people: v.array(
    v.looseObject({
      ...Person.entries,
      note: v.pipe(optional(Filled), v.description('What sets them apart: led the delegation, online, signed for …')),
    }),
  ),
});

export const Announcement = v.pipe(
  v.looseObject({
    version: v.literal(1, 'write 1'),
    id: v.pipe(Filled, v.description('Never changes, and is no other announcement’s')),
    url: v.pipe(optional(Link), v.description('Where the announcement is published; a newsroom build sets it')),
    language: Language,
    headline: Filled,
    standfirst: optional(Filled),
    dateline: optional(
      v.looseObject({
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
      optional(v.array(v.looseObject({ date: DateTime, text: Filled }))),
      v.description('What was corrected, or why it was withdrawn'),
    ),
    front: v.pipe(optional(v.array(Section)), v.description('What is printed before the headline')),
    body: v.array(Block),
    back: v.pipe(optional(v.array(Section)), v.description('What is printed after the body, in its order')),
    attendees: optional(v.array(Attendees)),
    organisations: optional(v.array(Organisation)),
    image: optional(Image),
    topics: optional(v.array(v.looseObject({ id: optional(Filled), name: Filled }))),
    contact: optional(
      v.looseObject({
        name: optional(Filled),
        organisation: optional(Filled),
        email: optional(Filled),
        phone: optional(Filled),
        url: optional(Link),
      }),
    ),
    rights: v.looseObject({
      holder: Organisation,
      notice: optional(Filled),
      acknowledgement: v.pipe(
        optional(Filled),
        v.description('The acknowledgement that a user must show, word for word; without it, the holder’s name'),
      ),
    }),
    translations: optional(v.array(v.looseObject({ language: Language, url: Link, headline: optional(Filled) }))),
  }),
  v.title('Announcement'),
  v.description('A newsroom’s announcement, version 1. Later documents of version 1 only add fields.'),
);
