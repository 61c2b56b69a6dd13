import type { LoadError } from '../load.js';

/** The newsroom has taken it away. */
export const isGone = ({ status }: LoadError): boolean => status === 404 || status === 410;

/** Adds to an error what its reader is told. One without a code is of the network. */
export const explained = (error: LoadError): LoadError =>
  isGone(error)
    ? Object.assign(error, { sentence: 'missing' })
    : /^(network|timeout|http|undefined)$/.test(error.code)
      ? error
      : Object.assign(error, { sentence: 'unreadable' });
