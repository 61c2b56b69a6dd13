import { engines, ensureBrowsers } from '../browsers.mjs';

const only = process.env['ENGINES']?.split(',');
const found = ensureBrowsers(engines.filter((name) => !only || only.includes(name)));
for (const line of found.missing) console.error(line);

/** The browsers that there are, of those asked for (`ENGINES`). */
export const { browsers } = found;

/** For whoever works on some cases: those whose names have this in them (`CASES`). */
export const named = process.env['CASES']?.toLowerCase() ?? '';

/** Groups with those of their cases that are asked for. */
export const chosenOf = <Case extends { readonly name: string }, Group extends { readonly cases: readonly Case[] }>(
  groups: readonly (Group & { readonly cases: readonly Case[] })[],
): readonly (Group & { readonly cases: readonly Case[] })[] =>
  groups
    .map((group) => ({ ...group, cases: group.cases.filter(({ name }) => name.toLowerCase().includes(named)) }))
    .filter((group) => group.cases.length);
