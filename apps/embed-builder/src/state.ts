import { isLanguage } from '@unido/announcement/formats';
import type { Form } from '@unido/news/snippet';

export const languages = ['en', 'ar'] as const;
export const layouts = ['full', 'card', 'headline', 'list'] as const;
export const schemes = ['light', 'dark'] as const;
export const widths = ['320', '768', '1280', 'fit'] as const;
export const hosts = ['plain', 'bootstrap', 'wordpress', 'hostile'] as const;
export const sites = [
  'wordpress-block',
  'wordpress-classic',
  'wordpress-author',
  'drupal',
  'typo3',
  'builder',
  'html',
] as const;
/** The languages that the tag speaks. */
export const spoken = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export const colourNames = ['ink', 'quiet', 'paper', 'rule', 'accent', 'link'] as const;
const forms = ['live', 'pinned', 'plain', 'frame', 'address'] as const satisfies readonly Form[];

export type Language = (typeof languages)[number];
export type Scheme = (typeof schemes)[number];
export type Host = (typeof hosts)[number];
export type Site = (typeof sites)[number];
export type ColourName = (typeof colourNames)[number];
/** `#rrggbb`; what is left out is as the tag has it. */
export type Colour = { readonly [scheme in Scheme]?: string | undefined };

type Reader<Value> = (text: string) => Value | undefined;

const oneOf =
  <Word extends string>(words: readonly Word[]): Reader<Word> =>
  (text) =>
    words.find((word) => word === text);

const upTo =
  (most: number): Reader<number> =>
  (text) =>
    /^[1-9]\d{0,3}$/.test(text) && Number(text) <= most ? Number(text) : undefined;

const words: Reader<string> = (text) => (text.trim() && text.length <= 200 ? text : undefined);

/** A folder’s name, which leads nowhere else. */
const folder: Reader<string> = (text) => (/^(?!\.\.?$)[^/\\?#\s]{1,200}$/.test(text) ? text : undefined);

/** Both colours, light and dark, parted by a comma: `8c1d40,d3577c`. One alone is for both schemes’ first, light. */
const colour: Reader<Colour> = (text) => {
  const [, light, dark] = /^([\da-f]{6})?(?:,([\da-f]{6}))?$/i.exec(text) ?? [];
  if (!light && !dark) return undefined;
  return { ...(light && { light: `#${light.toLowerCase()}` }), ...(dark && { dark: `#${dark.toLowerCase()}` }) };
};

const readers = {
  /** The language of this app. */
  lang: oneOf(languages),
  what: oneOf(['feed', 'announcement'] as const),
  /** The folder of the announcement in the newsroom’s site; unset, the newest. */
  announcement: folder,
  /** What is looked for among the announcements. */
  search: words,
  /** Only announcements in this language. */
  from: (text: string) => (isLanguage(text) ? text : undefined),
  topic: words,
  layout: oneOf(layouts),
  limit: upTo(100),
  level: upTo(6),
  language: oneOf(spoken),
  theme: oneOf(schemes),
  form: oneOf(forms),
  site: oneOf(sites),
  host: oneOf(hosts),
  width: oneOf(widths),
  scheme: oneOf(schemes),
  ink: colour,
  quiet: colour,
  paper: colour,
  rule: colour,
  accent: colour,
  link: colour,
} satisfies { readonly [name: string]: Reader<unknown> };

type Values = { readonly [name in keyof typeof readers]?: Exclude<ReturnType<(typeof readers)[name]>, undefined> };

type Given = { readonly [name in keyof Values]?: Values[name] | undefined };

const defaults = {
  what: 'feed',
  site: 'wordpress-block',
  host: 'plain',
  width: 'fit',
  scheme: 'light',
} as const satisfies Given;

/** All that is chosen. It is in the page’s address, so that it can be sent to somebody. */
export type State = Given & Required<Pick<Values, keyof typeof defaults>>;

const isKnown = (name: string): name is keyof typeof readers => Object.hasOwn(readers, name);

/** Reads the query of an address. What is no good is left out, and told; what is not ours is passed over. */
export const parseState = (query: string): { readonly state: State; readonly faults: readonly string[] } => {
  const faults: string[] = [];
  const given = [...new URLSearchParams(query)].flatMap(([name, text]) => {
    if (!isKnown(name)) return [];
    const value = readers[name](text);
    if (value === undefined) faults.push(`${name}=${text}`.slice(0, 60));
    return value === undefined ? [] : [[name, value] as const];
  });
  return { state: { ...defaults, ...(Object.fromEntries(given) as Values) }, faults };
};

const written = (value: string | number | Colour): string =>
  typeof value === 'object'
    ? `${value.light ?? ''}${value.dark ? `,${value.dark}` : ''}`.replaceAll('#', '')
    : String(value);

/** The query that says a state: what is as it would be anyway is left out. */
export const formatState = (state: State): string => {
  const said = (Object.keys(readers) as (keyof typeof readers)[]).flatMap((name) => {
    const value = state[name];
    const text = value === undefined ? '' : written(value);
    return !text || (Object.hasOwn(defaults, name) && defaults[name as keyof typeof defaults] === value)
      ? []
      : [[name, text] as [string, string]];
  });
  return said.length ? `?${new URLSearchParams(said).toString().replaceAll('%2C', ',')}` : '';
};

/** Tells that something was chosen. */
export class StateChange extends Event {
  readonly patch: Partial<State>;
  /** Changes of one series, such as letters typed, are one step back. */
  readonly series: string | undefined;

  constructor(patch: Partial<State>, series?: string) {
    super('state-change', { bubbles: true, composed: true });
    this.patch = patch;
    this.series = series;
  }
}

declare global {
  interface HTMLElementEventMap {
    'state-change': StateChange;
  }
}
