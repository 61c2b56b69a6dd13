import type { InferOutput } from 'valibot';
import type * as schema from './schema.js';

// Names for what the schema infers. `looseObject` adds an index signature for the unknown fields that pass;
// code that reads a document is better served without it.
type Known<T> = T extends readonly (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T;

/** A whole announcement. */
export type Announcement = Known<InferOutput<typeof schema.Announcement>>;
/** One block of text: paragraph, heading, quote, list, image or attendees. */
export type Block = Announcement['body'][number];
/** A piece of text with one link, emphasis or language. */
export type Run = Known<InferOutput<typeof schema.Run>>;
/** Text as runs. */
export type Text = Run[];
/** Somebody who speaks or attends. */
export type Person = Known<InferOutput<typeof schema.Person>>;
/** An organisation, with its acronym where it has one. */
export type Organisation = Known<InferOutput<typeof schema.Organisation>>;
/** People grouped by whom they represent. */
export type Attendees = Known<InferOutput<typeof schema.Attendees>>;
/** A section beside the body: disclaimer, boilerplate, contact or notice. */
export type Section = Known<InferOutput<typeof schema.Section>>;
/** A picture. */
export type Image = Known<InferOutput<typeof schema.Image>>;
/** A person in the attendee list. */
export type Attendee = Attendees['people'][number];
