import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface Allowed {
  /** The text of every style element. */
  readonly styles: readonly string[];
  /** Where scripts may come from, if there are any: an address that ends in a slash. */
  readonly scripts?: string;
  /** Where scripts may ask for something: origins, schemes, or addresses. */
  readonly requests?: string;
  /** Where a form may lead: an address that ends in a slash. */
  readonly forms?: string;
}

/**
 * All that a page may ask for that asks for nothing: checkers such as Lighthouse read this file as if they were the page.
 */
export const forCheckers = (baseUrl: string): string => new URL('/robots.txt', baseUrl).href;

/**
 * A Content-Security-Policy under which a page can do what it does and no more. Addresses are written out, because in a
 * sandboxed frame 'self' is nobody.
 */
export const policy = ({ styles, scripts, requests, forms = "'none'" }: Allowed): string =>
  [
    "default-src 'none'",
    `style-src ${[...new Set(styles)].map(hashOf).join(' ')}`,
    scripts && `script-src ${scripts}`,
    requests && `connect-src ${requests}`,
    'img-src http: https: data:',
    "base-uri 'none'",
    `form-action ${forms}`,
  ]
    .filter(Boolean)
    .join('; ');
