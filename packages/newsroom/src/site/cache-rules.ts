import type { SiteFile } from './site.js';

/** How long and to whom a kind of file may be given, as HTTP headers. */
interface Rule {
  /** Paths from the site’s root; a star is any rest of a path. */
  readonly paths: readonly string[];
  /** The same for servers that match by regular expression, from the site’s root. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The policies of the pages that there are. */
export interface Policies {
  readonly page: string;
  readonly embed?: string;
  readonly verify?: string;
}

const forever = 'public, max-age=31536000, immutable';
// Readers get the copy at hand while a new one is fetched, and the last good one for a day if the origin is away.
const short = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
const brief = 'public, max-age=15, stale-while-revalidate=60, stale-if-error=86400';

/** For every file: what stands here is public, of the type it says, and loads nothing it does not name. */
const always: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const framed = (embed: string): Rule => ({
  paths: ['/announcements/*/embed.html', '/embed.html', '/embed.*.html', '/topics/*/embed.html'],
  pattern: '((announcements|topics)/[^/]+/embed|embed(\\.[^/]+)?)\\.html',
  headers: { 'Cache-Control': short, 'Content-Security-Policy': `${embed}; frame-ancestors *` },
});

// What is said there of an announcement counts only where the address bar says whose page it is.
const verifying = (verify: string): Rule => ({
  paths: ['/verify/*'],
  pattern: 'verify/.*',
  headers: { 'Cache-Control': short, 'Content-Security-Policy': `${verify}; frame-ancestors 'none'` },
});

const rulesFor = ({ page, embed, verify }: Policies): readonly Rule[] => [
  {
    paths: ['/*'],
    pattern: '',
    headers: { 'Cache-Control': short, 'Content-Security-Policy': `${page}; frame-ancestors 'self'` },
  },
  { paths: ['/assets/*', '/cdn/*/*'], pattern: '(assets|cdn/[^/]+)/.+', headers: { 'Cache-Control': forever } },
  {
    paths: ['/status.json', '/.well-known/*'],
    pattern: '(status\\.json|\\.well-known/.+)',
    headers: { 'Cache-Control': brief },
  },
  ...(embed ? [framed(embed)] : []),
  ...(verify ? [verifying(verify)] : []),
  {
    paths: ['/feed.json', '/feed.*.json', '/feeds/*', '/topics/*/feed.json', '/topics/*/feeds/*'],
    pattern: '(feed(\\.[^/]+)?\\.json|feeds/.+\\.json|topics/[^/]+/(feed|feeds/[^/]+)\\.json)',
    headers: { 'Cache-Control': short, 'Content-Type': 'application/feed+json; charset=utf-8' },
  },
  {
    paths: ['/rss.xml', '/rss.*.xml', '/topics/*/rss.xml'],
    pattern: '(topics/[^/]+/)?rss(\\.[^/]+)?\\.xml',
    headers: { 'Cache-Control': short, 'Content-Type': 'application/rss+xml; charset=utf-8' },
  },
  {
    paths: ['/atom.xml', '/atom.*.xml', '/topics/*/atom.xml'],
    pattern: '(topics/[^/]+/)?atom(\\.[^/]+)?\\.xml',
    headers: { 'Cache-Control': short, 'Content-Type': 'application/atom+xml; charset=utf-8' },
  },
];

const lines = (parts: readonly string[]): string => `${parts.join('\n')}\n`;

/** For Netlify and Cloudflare Pages. There headers of several rules add up, so a later rule takes the earlier’s away. */
const asHeaders = (rules: readonly Rule[]): string =>
  lines([
    '# Read by Netlify and Cloudflare Pages as it stands here, for a site at the root of its host.',
    ...rules.flatMap(({ paths, headers }, index) =>
      paths.flatMap((path) => [
        path,
        ...(index === 0 ? Object.entries(always).map(([name, value]) => `  ${name}: ${value}`) : []),
        ...Object.entries(headers).flatMap(([name, value]) => [
          ...(index > 0 && name in (rules[0]?.headers ?? {}) ? [`  ! ${name}`] : []),
          `  ${name}: ${value}`,
        ]),
      ]),
    ),
  ]);

const typeOf = (headers: Rule['headers']): string | undefined => headers['Content-Type'];

const asNginx = (rules: readonly Rule[], base: string): string => {
  const first = rules[0]?.headers ?? {};
  const of = ({ headers }: Rule): Readonly<Record<string, string>> => ({ ...always, ...first, ...headers });
  return lines([
    '# For nginx: include this file in the server block that serves the site.',
    '# A location repeats every header, because nginx hands on none to one that sets its own.',
    ...rules.toReversed().flatMap((rule) => {
      const type = typeOf(rule.headers);
      return [
        rule.pattern ? `location ~ ^${base}${rule.pattern}$ {` : `location ${base} {`,
        ...(type
          ? [`  types { } default_type "${type}";`]
          : [
              '  charset utf-8;',
              '  charset_types text/plain text/javascript application/javascript application/json application/xml;',
            ]),
        ...Object.entries(of(rule))
          .filter(([name]) => name !== 'Content-Type')
          .map(([name, value]) => `  add_header ${name} "${value}" always;`),
        ...(rule.pattern ? [] : [`  error_page 404 ${base}404.html;`]),
        '}',
      ];
    }),
  ]);
};

const asApache = (rules: readonly Rule[], base: string): string =>
  lines(
    [
      '# For Apache: read as it stands here where AllowOverride permits; needs mod_headers.',
      'Options -Indexes',
      'DirectoryIndex index.html',
      `ErrorDocument 404 ${base}404.html`,
      'AddDefaultCharset utf-8',
      'AddCharset utf-8 .html .js .json .xml .txt',
      '<IfModule mod_headers.c>',
      ...Object.entries(always).map(([name, value]) => `  Header always set ${name} "${value}"`),
      ...rules.flatMap(({ pattern, headers }) => [
        pattern ? `  <If "%{REQUEST_URI} =~ m#^${base}${pattern}$#">` : '',
        ...Object.entries(headers).map(
          ([name, value]) => `${pattern ? '    ' : '  '}Header always set ${name} "${value}"`,
        ),
        pattern ? '  </If>' : '',
      ]),
      '</IfModule>',
    ].filter(Boolean),
  );

/** The rules by which common static hosts give the site out: one file for each. */
export const cacheRuleFiles = (policies: Policies, baseUrl: string): SiteFile[] => {
  const rules = rulesFor(policies);
  const base = new URL(baseUrl).pathname;
  return [
    ['_headers', asHeaders(rules)],
    ['nginx.conf', asNginx(rules, base)],
    ['.htaccess', asApache(rules, base)],
  ];
};
