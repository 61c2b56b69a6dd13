export { baseOf, feedFrom, newsroomFrom } from './embedded.js';
export { plainHtml } from './plain-html.js';
export { forms, snippetOf } from './snippet.js';
export type { Choice, Embedded, Feed, Form, Newsroom, Snippet } from './snippet.js';
