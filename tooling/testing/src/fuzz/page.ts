import { isLink } from '@unido/announcement/formats';
import { composed } from '../composed.js';

/** What hostile texts call where they run; see payloads.ts. */
const hits: string[] = [];

/**
 * Puts `__hit` into the page. The page’s policy refuses pictures of other hosts, and addresses that no request is for:
 * as these tests ask for them, this is no fault.
 */
export const watch = (): void => {
  Object.assign(window, { __hit: () => hits.push(new Error('ran').stack ?? 'ran') });
  document.addEventListener(
    'securitypolicyviolation',
    (event) => {
      const { effectiveDirective, blockedURI } = event;
      if (effectiveDirective === 'img-src' || (effectiveDirective === 'connect-src' && !/^https?:/.test(blockedURI)))
        event.stopImmediatePropagation();
    },
    { capture: true },
  );
};

/** How often hostile texts have run since this was last asked. */
export const hitsSoFar = (): readonly string[] => hits.splice(0);

const harmless = new Set(
  (
    'a article aside b bdi blockquote br details div em figcaption figure h1 h2 h3 h4 h5 h6 img li ol p section slot ' +
    'small span style summary time ul unido-news unido-news-card unido-quote-block unido-attendee-list ' +
    'unido-disclaimer-footer'
  ).split(' '),
);

const faultsOf = (element: Element): string[] => [
  ...(harmless.has(element.localName) ? [] : [`<${element.localName}>`]),
  ...(element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? [] : [`${element.namespaceURI}`]),
  ...[...element.attributes].flatMap(({ name, value }) =>
    /^on|^style$|^srcdoc$|^action$|^formaction$|^http-equiv$/.test(name) ||
    (/^(href|src|xlink:href)$/.test(name) && element.localName !== 'unido-news' && !isLink(value))
      ? [`${name}="${value}"`]
      : [],
  ),
];

/** What below an element could run a script or lead to one: elements, attributes and addresses that are none of ours. */
export const dangersIn = (root: Element): string[] =>
  [...composed(root)].flatMap((node) => (node instanceof Element ? faultsOf(node) : []));
