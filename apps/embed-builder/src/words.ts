import type { Choice, Form } from '@unido/news/snippet';
import type { Problem } from './newsroom.js';
import type { ColourName, Host, Language, Scheme, Site, State } from './state.js';
import { arabic } from './words/ar.js';
import { english } from './words/en.js';

type Layout = NonNullable<State['layout']>;

/** How code comes into a site. */
export interface Guide {
  readonly name: string;
  readonly steps: readonly string[];
}

/** Every text of this app, in one language. `{…}` stands for what is put in. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: string;

  readonly what: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<State['what'], string>>;
  readonly from: string;
  readonly anyLanguage: string;
  readonly topic: string;
  readonly anyTopic: string;
  readonly search: string;
  readonly results: string;
  readonly looking: string;
  readonly found: string;
  readonly foundNone: string;
  readonly more: string;
  readonly dropped: string;
  readonly emptyFeed: string;
  readonly chosen: string;

  readonly look: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly usual: string;
  readonly limit: string;
  readonly level: string;
  readonly levelHint: string;
  readonly language: string;
  readonly asPage: string;
  readonly theme: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly colours: string;
  readonly coloursHint: string;
  readonly colourNames: Readonly<Record<ColourName, string>>;
  readonly hex: string;
  readonly reset: string;
  readonly faint: string;

  readonly preview: string;
  readonly previewOf: string;
  readonly width: string;
  readonly fit: string;
  readonly host: string;
  readonly hosts: Readonly<Record<Host, string>>;
  readonly asAddress: string;

  readonly paste: string;
  readonly site: string;
  readonly guides: Readonly<Record<Site, Guide>>;
  readonly form: string;
  readonly forms: Readonly<Record<Form, { readonly name: string; readonly about: string }>>;
  readonly recommended: string;
  readonly addressOfFeed: string;
  readonly withoutEffect: string;
  readonly choices: Readonly<Record<keyof Choice, string>>;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly policy: string;
  readonly policyHint: string;
  readonly policyNone: string;
  readonly copyPolicy: string;
  readonly weight: string;
  readonly weightHtml: string;
  readonly weightScripts: string;

  readonly loading: string;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly again: string;
  readonly badAddress: string;
  readonly unknownSource: string;

  /** The page around the preview: an invented site. */
  readonly page: {
    readonly name: string;
    readonly nav: readonly string[];
    readonly heading: string;
    readonly before: string;
    readonly after: string;
    readonly footer: string;
  };
}

export const words: Readonly<Record<Language, Words>> = { en: english, ar: arabic };

/** Puts values in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
