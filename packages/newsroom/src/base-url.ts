import { isLink } from '@unido/announcement/formats';
import { UsageError } from './problem.js';

/** The address of a site, with a slash at its end. Throws a UsageError if it is none. */
export const asBase = (url: string): string => {
  if (!isLink(url) || !/^https?:/i.test(url) || !URL.canParse(url) || /[?#]/.test(url))
    throw new UsageError(`--base-url “${url}” is no address of a site; write one such as https://news.example.org/.`);
  const { href } = new URL(url);
  return href.endsWith('/') ? href : `${href}/`;
};
