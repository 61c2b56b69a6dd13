import { installLook } from './in-page/look.js';
import { installVisitor } from './in-page/visitor.js';

/** Where the sites of a run are: origins, without a slash. */
export interface Places {
  readonly newsroom: string;
  readonly partner: string;
}

/** A page of a partner's. What is not said is as in any page. */
export interface Page {
  readonly doctype?: string;
  /** Attributes of the root element; unset, `lang="en"`. */
  readonly root?: string;
  readonly head?: string;
  /** Content-Security-Policy; hashes of inline scripts are added, by which our own are let through. */
  readonly policy?: string;
  /** What stands in the page's middle; unset, the tag. */
  readonly main?: string;
  /** What is run when all but our script is there; unset, what looks at all of the page’s own. */
  readonly before?: string;
  /** What stands at its end; unset, the script. */
  readonly end?: string;
}

/** The newsroom's address in documentation. */
export const example = 'https://news.example.org';

export const script = ({ newsroom }: Places, attributes = 'type="module"'): string =>
  `<script ${attributes} src="${newsroom}/cdn/unido-news.js"></script>`;

export const fallback = 'Read the announcement at the newsroom';

export const tag = ({ newsroom }: Places, attributes = ''): string =>
  `<unido-news src="${newsroom}/announcement.json" ${attributes}><a href="${newsroom}/announcements/">${fallback}</a></unido-news>`;

/** A page around an announcement: its own header, text and footer, by which it is seen whether we do it any harm. */
export const pageHtml = (page: Page, places: Places): string => `${page.doctype ?? '<!doctype html>'}
<html ${page.root ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A partner’s page</title>
<script>(${installVisitor})();(${installLook})()</script>
${page.head ?? ''}
</head>
<body>
<header data-host="above">
  <h1 data-host="above">A partner</h1>
  <ul><li data-host="above"><a data-host="above" href="#main">News</a></li><li><a href="#foot">About us</a></li></ul>
</header>
<main id="main">
  <h2 data-host="above">From our network</h2>
  <p data-host="above">Words of the page’s own, <em>some with weight</em>, and <button data-host="above">a button</button>.</p>
  <div>${page.main ?? tag(places)}</div>
  <blockquote data-host>What the page quotes <cite>by itself</cite></blockquote>
</main>
<footer id="foot"><details data-host><summary>Imprint</summary>Made by a partner.</details></footer>
${'<br>'.repeat(60)}
<script>${page.before ?? 'visitor.before()'}</script>
${page.end ?? script(places)}
</body>
</html>
`;
