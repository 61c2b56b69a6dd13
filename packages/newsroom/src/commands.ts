/** What the command line understands; parser and help both read it. */
export interface Option {
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly says: string;
  readonly required?: boolean;
}

export interface Command {
  readonly says: string;
  readonly operands: string;
  /** How many operands there may be. */
  readonly least: number;
  readonly most: number;
  readonly more: string;
  readonly options: Readonly<Record<string, Option>>;
}

export const commands = {
  import: {
    says: 'Turn a press release into a document',
    operands: 'FILE',
    least: 1,
    most: 1,
    more: `Reads plain text, an HTML page saved from a site, a Word document (.docx), RSS, Atom, JSON Feed, ninjs, and
documents of this program; what the file is, its bytes say. At most 10 MB. Nothing is fetched and no script runs.
Prints the document as JSON, and what a person should check on stderr, one line each: FILE:LINE:COLUMN message.
Line and column are those of the text that --text prints; of a plain text file, its own.
Review the document, complete it and save it in content/announcements/<slug>.json. With --update, what a person
corrected there stays, and the rest follows the release.
FILE may be - for standard input.

Example:
  newsroom import release.docx --review --holder UNIDO > content/announcements/2024-02-29-visit.json
  newsroom import release.docx --update content/announcements/2024-02-29-visit.json`,
    options: {
      language: { value: 'TAG', says: 'the language of the text, such as en or ar; otherwise it is recognized' },
      id: { value: 'ID', says: 'the announcement’s identifier, which never changes' },
      url: { value: 'URL', says: 'where the announcement is published' },
      holder: { value: 'NAME', says: 'whose announcement it is: name or acronym' },
      item: { value: 'N|ID', says: 'of a feed, the item of this number or identifier' },
      out: { value: 'DIR', says: 'write each release of the file as <slug>.json into this folder; never over a file' },
      update: { value: 'FILE', says: 'bring this document up to date, or make it; its corrections stay' },
      review: { says: 'show the text, and what was taken from where, on stderr' },
      text: { says: 'print the text that the document is read from, and no document' },
    },
  },
  validate: {
    says: 'Check documents and JSON feeds',
    operands: 'FILE…',
    least: 1,
    most: Infinity,
    more: `Prints one line for each fault: FILE:LINE:COLUMN: where in the document, what is there, how to mend it.
Each sound file is named on stdout.

Example:
  newsroom validate content/announcements/*.json`,
    options: {},
  },
  build: {
    says: 'Make the static site: pages, documents and feed',
    operands: 'CONTENT…',
    least: 1,
    most: Infinity,
    more: `Reads announcements/*.json in each content folder and writes, in the folder of --out:
  index.html, browse/…, announcements/<slug>/{index.html, announcement.json, embed.html, oembed.json, ninjs.json},
  feed.json, rss.xml, atom.xml (also by language and topic), status.json, sitemap.xml, cdn/… and cache rules
The slug is the file’s name; pictures are taken from media/ in the content folder. A broken document is named and left out. Announcements under embargo or
past their expiry are left out; withdrawn ones keep their address and lose their text.
Only what has changed since the last build is made again. A build that is stopped leaves the old site as it was.

Example:
  newsroom build content --out site --base-url https://news.example.org/`,
    options: {
      out: { value: 'DIR', says: 'where the site goes: a new or empty folder, or a site built before', required: true },
      'base-url': { value: 'URL', says: 'the address at which the site will be reached', required: true },
      title: { value: 'TEXT', says: 'the name of the site and its feed (Announcements)' },
      at: { value: 'TIME', says: 'build as if it were this date or time, such as 2025-06-01T09:00:00Z (now)' },
    },
  },
  snippet: {
    says: 'Print the code that embeds an announcement or a feed',
    operands: 'URL|FILE',
    least: 1,
    most: 1,
    more: `The address of an announcement’s page or document, or of a feed, in a newsroom’s site; or the file of one in a
site that was built. Prints the code on stdout; on stderr what a Content-Security-Policy must allow for it, and what a
visitor downloads.
Forms: live (the tag, with its content in it), pinned (one version of code and text, for good; corrections are still
told), plain (HTML alone, no script), frame (an iframe), address (for sites that make embeds of addresses).

Example:
  newsroom snippet https://news.example.org/announcements/2024-02-29-visit/ --form live --heading-level 2`,
    options: {
      form: { value: 'FORM', says: 'live, pinned, plain, frame or address (live)' },
      layout: { value: 'LAYOUT', says: 'full, card, headline or list (an announcement whole, a feed as a list)' },
      limit: { value: 'N', says: 'of a feed, how many announcements (10)' },
      topics: { value: 'A,B', says: 'of a feed, only announcements with one of these topics' },
      language: { value: 'TAG', says: 'the language of the interface, where it is not the page’s' },
      'heading-level': { value: 'N', says: 'where headlines stand in the page’s outline, 1 to 6 (2)' },
      theme: { value: 'THEME', says: 'light or dark (as the page is)' },
      colours: {
        value: 'LIST',
        says: 'colours by their names, such as "accent: #b5502b; paper: #fff" (as the page is)',
      },
    },
  },
  kit: {
    says: 'Make a folder for a partner who hosts all of it',
    operands: 'SITE',
    least: 1,
    most: 1,
    more: `Takes from a newsroom’s site, by its folder or its address, what a partner’s own server needs: the code in all
languages, the announcements with their pictures, a feed, cache rules, the policy to set (csp.txt), and check.html, which
tells whether all is in its place. No page that uses it asks another host for anything. Make it again to bring it up to
date: the folder is replaced as a whole.

Example:
  newsroom kit https://news.example.org/ --out kit --base-url https://www.partner.example/unido/`,
    options: {
      out: { value: 'DIR', says: 'where it goes: a new or empty folder, or a kit made before', required: true },
      'base-url': { value: 'URL', says: 'the address at which the partner will give it out', required: true },
      announcements: { value: 'A,B', says: 'only these, by the last part of their address (all)' },
    },
  },
  keys: {
    says: 'Make, follow or retire the keys that sign announcements',
    operands: 'new | rotate | retire KID',
    least: 1,
    most: 2,
    more: `“new” makes a pair: the private key goes into the file of --private, which must lie outside of everything that
is published; the public key is added to --keys, which build publishes. “rotate” makes a new pair and ends the time
of those before, whose signatures stay good. “retire” is for a key that may be known to others: nothing it signed is
good any more.

Example:
  newsroom keys new --private ~/newsroom-key.json`,
    options: {
      private: { value: 'FILE', says: 'where the private key goes: a new file, for new and rotate' },
      keys: { value: 'FILE', says: 'the public keys (content/keys.json)' },
    },
  },
  sign: {
    says: 'Sign the announcements of content folders',
    operands: 'CONTENT…',
    least: 1,
    most: Infinity,
    more: `Writes announcements/<slug>.jws beside each document that is not signed, or no longer as it is. Build publishes
the signatures and needs no private key. Sign again after every change.

Example:
  newsroom sign content --base-url https://news.example.org/ --key ~/newsroom-key.json`,
    options: {
      'base-url': { value: 'URL', says: 'the address at which the site will be reached', required: true },
      key: { value: 'FILE', says: 'the private key', required: true },
    },
  },
  verify: {
    says: 'Check the signatures of documents and feeds',
    operands: 'FILE|URL…',
    least: 1,
    most: Infinity,
    more: `Prints a line for each announcement that is as it was signed; those refused go to stderr, with the reason.

Example:
  newsroom verify https://news.example.org/feed.json`,
    options: {
      keys: { value: 'FILE|URL', says: 'the newsroom’s public keys (of the same host, .well-known/unido-keys.json)' },
    },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
