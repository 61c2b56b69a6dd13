import type { LoadError } from '../load.js';

/** The newsroom has taken it away. */
export const isGone = ({ status }: LoadError): boolean => status === 404 || status === 410;

/** The folder of a document is its page; an address that is none, or of nothing that has folders, leads nowhere. */
const pageOf = (src: string): URL | undefined => {
  try {
    return new URL('.', new URL(src, document.baseURI));
  } catch {
    return undefined;
  }
};

/** Adds to an error what its reader is told, and where they are led. One without a code is of the network. */
export const explained = (error: LoadError, src: string | undefined): LoadError =>
  Object.assign(error, {
    sentence: isGone(error)
      ? 'missing'
      : /^(network|timeout|http|undefined)$/.test(error.code)
        ? undefined
        : 'unreadable',
    page: error.page ?? (src === undefined ? undefined : pageOf(src)),
  });
