/** The site’s one script: the elements take up what the server rendered, the form and the links need no new page. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { enhance } from './feed.js';
import { followLinks } from './navigate.js';
import { takeUp } from './take-up.js';
import '@unido/tokens/themes/ministry.css';
import './site.css';

takeUp(document);
// Defined only now, when each tag has what it was rendered from: it finds nothing to draw.
await import('@unido/news');
enhance(document);
followLinks();
