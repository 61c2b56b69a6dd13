import { addresses } from './assets.js';

interface Frame {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const routes = [
  ['/', 'Ministry'],
  ['/partnership/', 'The partnership'],
] as const;

const icon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b7a55" d="M0 0h32v32H0z"/><path fill="#fff" d="M6 8h20v3H6zm3 5h3v11H9zm5.5 0h3v11h-3zm5.5 0h3v11h-3z"/></svg>')}`;

/** A page down to where its own content begins: what a browser can show and load before there is any. */
export const beginning = ({ path, title, description }: Frame): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Ministry of Industry and Skills</title>
<meta name="description" content="${description}">
<link rel="icon" href="${icon}">
${addresses.fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`).join('\n')}
<link rel="stylesheet" href="${addresses.style}">
<script type="module" src="${addresses.script}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<p class="state"><span>Republic of Almara</span></p>
<div class="mast">
<a href="/">
<svg width="40" height="40" viewBox="0 0 32 32" aria-hidden="true"><path fill="currentColor" d="M4 7h24v3H4zm3.500 5h4v13h-4zm6.500 0h4v13h-4zm6.500 0h4v13h-4z"/></svg>
<span>Ministry of Industry and Skills</span>
</a>
<nav aria-label="Main">
${routes.map(([to, name]) => `<a href="${to}"${to === path ? ' aria-current="page"' : ''}>${name}</a>`).join('\n')}
</nav>
</div>
</header>
<main id="main" tabindex="-1">
`;

export const end = `
</main>
<footer class="bottom">
<p>Ministry of Industry and Skills · 1 Mill Square, Almara</p>
<p>The republic and its ministry are invented; what UNIDO announces is not theirs.</p>
</footer>
</body>
</html>
`;
