/**
 * The headers that a site's own rules give its paths, read as Netlify and Cloudflare Pages do.
 * @param {string} rules the text of `_headers`
 * @returns {(path: string) => Record<string, string>} by their names in small letters
 */
export const siteHeaders = (rules) => (path) => {
  /** @type {Record<string, string>} */
  const headers = {};
  let applies = false;
  for (const line of rules.split('\n')) {
    const [, name, value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    const [, gone] = /^ {2}! ([\w-]+)$/.exec(line) ?? [];
    if (line.startsWith('/')) {
      const pattern = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      applies = new RegExp(`^${pattern.join('.*')}$`).test(path);
    } else if (applies && name) headers[name.toLowerCase()] = value;
    else if (applies && gone) delete headers[gone.toLowerCase()];
  }
  return headers;
};
