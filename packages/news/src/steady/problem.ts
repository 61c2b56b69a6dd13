import type { LoadError } from '../load.js';

/** The newsroom has taken it away. */
export const isGone = ({ status }: LoadError): boolean => status === 404 || status === 410;

/** Adds to an error what its reader is told, unless it could not be reached. */
export const explained = (error: LoadError): LoadError => {
  const sentence = isGone(error)
    ? 'missing'
    : /^(type|size|json|document)$/.test(error.code)
      ? 'unreadable'
      : undefined;
  return Object.assign(error, sentence && { sentence });
};
