import { createHash } from 'node:crypto';
import { script, tag, type Page, type Places } from './case.js';
import { installLook } from './in-page/look.js';
import { installVisitor } from './in-page/visitor.js';

export const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

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
<script>visitor.before()</script>
${page.end ?? script(places)}
</body>
</html>
`;

/** A policy that lets the page's own inline scripts through by their hashes. */
export const policyFor = (policy: string, html: string): string => {
  const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => digest(text ?? ''));
  const added = [...new Set(inline)].join(' ');
  return /script-src/.test(policy)
    ? policy.replace('script-src', `script-src ${added}`)
    : `${policy}; script-src ${added}`;
};
