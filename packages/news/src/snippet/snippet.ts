import { acknowledgement, escapeHtml as escape, type Announcement } from '@unido/announcement';
import type { Layout } from '../layouts.js';
import { plainHtml } from './plain-html.js';

/** A feed, and what it holds. */
export interface Feed {
  readonly url: string;
  readonly title: string;
  readonly homeUrl?: string;
  /** The page that shows it in a frame. */
  readonly embedUrl: string;
  /** BCP 47 */
  readonly language?: string;
  readonly announcements: readonly Announcement[];
}

/** What is embedded. An announcement’s `url` is that of its folder in the newsroom’s site. */
export type Embedded =
  | { readonly announcement: Announcement; readonly feed?: undefined }
  | { readonly feed: Feed; readonly announcement?: undefined };

/** How it is shown; what is left out is as the tag has it. */
export interface Choice {
  readonly layout?: Layout;
  /** Of a feed, how many. */
  readonly limit?: number;
  /** Of a feed, only these. */
  readonly topics?: readonly string[];
  /** Of the interface, where it is not the page’s; BCP 47 */
  readonly language?: string;
  /** 1 to 6 */
  readonly headingLevel?: number;
  readonly theme?: 'light' | 'dark';
  /** Values of the custom properties, by their names: `--unido-accent`. */
  readonly colours?: Readonly<Record<string, string>>;
}

/** The newsroom’s site, as its `integrity.json` tells of it. */
export interface Newsroom {
  /** Ends in a slash. */
  readonly baseUrl: string;
  /** The folder in `cdn/` that has the present version for good. */
  readonly current: string;
  /** Subresource Integrity, by the path of each script. */
  readonly files: Readonly<Record<string, string>>;
  /** What a visitor downloads, in bytes of brotli, by the path of each script in `cdn/` itself. */
  readonly bytes: Readonly<Record<string, number>>;
}

/**
 * `live` the tag, with its content in it; `pinned` the same at one version of code and text; `plain` HTML alone;
 * `frame` an iframe; `address` for sites that make embeds of addresses.
 */
export type Form = 'live' | 'pinned' | 'plain' | 'frame' | 'address';

export const forms: readonly Form[] = ['live', 'pinned', 'plain', 'frame', 'address'];

/** What a webmaster pastes, and what the page needs for it. */
export interface Snippet {
  readonly html: string;
  /** What a Content-Security-Policy must allow; empty if nothing. */
  readonly policy: string;
  /** What a visitor downloads for it: the snippet itself, and in brotli the scripts it asks for. */
  readonly bytes: { readonly html: number; readonly scripts: number };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}="${escape(String(value))}"`))
    .join('');

/** In single quotes, since JSON has double ones throughout. All that filters of editors take for tags is escaped. */
const dataOf = (announcement: Announcement): string =>
  ` data='${JSON.stringify(announcement).replace(/[&'<>]/g, (character) => `&#${character.charCodeAt(0)};`)}'`;

const isColour = ([name, value]: readonly [string, string]): boolean =>
  /^--unido-[a-z-]+$/.test(name) && Boolean(value) && !/[;{}]/.test(value);

const styleOf = ({ colours = {} }: Choice): string =>
  Object.entries(colours)
    .filter(isColour)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** The address of a file in a folder; undefined where there is no folder, or an address that is none. */
const inFolder = (folder: string | undefined, name: string): string | undefined =>
  folder && URL.canParse(name, folder) ? new URL(name, folder).href : undefined;

/** Where the document is: in the same place of the site that gives it out as its page is in the newsroom’s. */
const documentUrl = ({ url = '' }: Announcement, { baseUrl }: Newsroom): string | undefined => {
  const path = /announcements\/[^/]+\/$/.exec(url)?.[0];
  return inFolder(path ? new URL(path, baseUrl).href : url, 'announcement.json');
};

/** What a newsroom’s texts may show: its own pictures. */
const hasPicture = (all: readonly Announcement[]): boolean =>
  all.some(({ image, body }) => image ?? body.some(({ type }) => type === 'image'));

const tagOf = (embedded: Embedded, choice: Choice, newsroom: Newsroom, fixed: boolean): string => {
  const { feed, announcement } = embedded;
  const { layout, limit, topics, language, headingLevel, theme } = choice;
  const src = feed ? feed.url : fixed ? undefined : documentUrl(announcement, newsroom);
  const attributes = attributesOf({
    src,
    layout,
    limit: feed && limit,
    topics: feed && topics?.join(', '),
    'heading-level': headingLevel,
    theme,
    lang: language,
    style: styleOf(choice),
    status: feed ? undefined : `${newsroom.baseUrl}status.json`,
  });
  const data = announcement ? dataOf(announcement) : '';
  return `<unido-news${attributes}${data}>\n${plainHtml(embedded, choice)}\n</unido-news>`;
};

/** A tag and its script. The classic editor of WordPress would end the tag before its content, were it not for the div. */
const withScript = (script: string, tag: string): string =>
  `<div>\n<script type="module" async${script}></script>\n${tag}\n</div>`;

const frameOf = ({ feed, announcement }: Embedded, { language, theme }: Choice, address: string): string => {
  const [page, title, source] = feed
    ? [feed.homeUrl ?? feed.url, feed.title, feed.announcements[0]]
    : [announcement.url, announcement.headline, announcement];
  const said = new URLSearchParams({ ...(theme && { theme }), ...(language && { language }) }).toString();
  const attributes = attributesOf({
    src: address + (said && `#${said}`),
    title,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    width: '100%',
    height: feed ? 600 : 1000,
    frameborder: '0',
  });
  const words = source ? `. ${escape(acknowledgement(source))}` : '';
  return `<iframe${attributes}></iframe>\n<p><a href="${escape(page ?? '')}">${escape(title)}</a>${words}</p>`;
};

const policyOf = (directives: Readonly<Record<string, string | false | undefined>>): string =>
  Object.entries(directives)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join('; ');

/** The code of an embed, in one of its forms. */
export const snippetOf = (form: Form, embedded: Embedded, choice: Choice, newsroom: Newsroom): Snippet => {
  const { baseUrl, current, files, bytes } = newsroom;
  const shown = embedded.feed ? embedded.feed.announcements : [embedded.announcement];
  const finish = (html: string, policy: string, scripts: readonly string[] = []): Snippet => ({
    html,
    policy,
    bytes: {
      html: new TextEncoder().encode(html).length,
      scripts: scripts.reduce((sum, path) => sum + (bytes[path] ?? 0), 0),
    },
  });
  const pictures = hasPicture(shown) && baseUrl;
  switch (form) {
    case 'live':
    case 'pinned': {
      const pinned = form === 'pinned';
      const folder = pinned ? `cdn/${current}/` : 'cdn/';
      const path = `${folder}unido-news.js`;
      const fixed = pinned ? ` integrity="${escape(files[path] ?? '')}" crossorigin="anonymous"` : '';
      return finish(
        withScript(` src="${escape(baseUrl + path)}"${fixed}`, tagOf(embedded, choice, newsroom, pinned)),
        policyOf({
          'script-src': `${baseUrl}${folder}`,
          'connect-src': baseUrl,
          'img-src': pictures,
          'style-src-attr': styleOf(choice) && "'unsafe-inline'",
        }),
        ['cdn/unido-news.js'],
      );
    }
    case 'plain':
      return finish(plainHtml(embedded, choice), policyOf({ 'img-src': pictures }));
    case 'frame': {
      const address = embedded.feed ? embedded.feed.embedUrl : inFolder(embedded.announcement.url, 'embed.html');
      // What has no page can’t be framed.
      if (!address) return snippetOf('plain', embedded, choice, newsroom);
      const path = 'cdn/unido-frame.js';
      const html = `${frameOf(embedded, choice, address)}\n<script async src="${escape(baseUrl + path)}"></script>`;
      return finish(html, policyOf({ 'frame-src': baseUrl, 'script-src': baseUrl + path }), [path]);
    }
    case 'address':
      return finish(
        embedded.feed ? (embedded.feed.homeUrl ?? embedded.feed.url) : (embedded.announcement.url ?? ''),
        '',
      );
  }
};
