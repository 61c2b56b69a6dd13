import type { Seen } from '../visitor/seen.js';
import type { HostCase } from './case.js';

const few = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');

/**
 * What a visitor, or the page's webmaster, would find fault with.
 * @param plain the styles of the parts where no page disturbs them
 */
export const faultsOf = (one: HostCase, seen: Seen, plain: Seen['styles']): string[] => {
  const faults: string[] = [];
  const { outcome = 'whole', lines = [], sets } = one;

  if (outcome === 'fallback') {
    if (seen.instead.length) faults.push('what stands in the tag is not shown');
    if (!seen.missing.length) faults.push('the announcement is shown');
  } else {
    const expected = outcome === 'whole' ? '' : 'picture not shown';
    if (seen.missing.join() !== expected) faults.push(few(seen.missing) || 'the picture is shown');
    for (const [name, value] of Object.entries(seen.styles))
      if (value !== plain[name] && !sets?.test(name)) faults.push(`${name} is ${value}, not ${plain[name]}`);
  }

  for (const line of seen.lines)
    if (!lines.some((expected) => expected.test(line))) faults.push(`the console has “${line}”`);
  for (const expected of lines)
    if (!seen.lines.some((line) => expected.test(line))) faults.push(`the console has nothing like ${expected}`);

  const own = seen.own.filter((name) => !sets?.test(name));
  if (own.length) faults.push(`the page’s own elements change: ${few(own)}`);
  if (seen.globals.length) faults.push(`globals change: ${few(seen.globals)}`);
  return faults;
};
