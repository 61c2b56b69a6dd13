/** Turns the tokens (DTCG) into what others take: CSS custom properties, TypeScript, and files for Figma. */
import { mkdir, writeFile } from 'node:fs/promises';
import { faults } from './check.ts';
import { script, styleSheet, types } from './code.ts';
import { figmaMode, tokensStudio } from './figma.ts';
import { here, readTokens } from './read.ts';

const themes = {
  light: await readTokens('light'),
  dark: await readTokens('dark'),
  lightMore: await readTokens('lightMore'),
  darkMore: await readTokens('darkMore'),
};

const wrong = faults(themes);
if (wrong.length) throw new Error(wrong.join('\n'));

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const files: Record<string, string> = {
  'tokens.css': styleSheet(themes),
  'index.js': script(themes),
  'index.d.ts': types(themes),
  'figma.json': json(await tokensStudio(themes)),
  'figma/light.tokens.json': json(figmaMode('light', themes.light)),
  'figma/dark.tokens.json': json(figmaMode('dark', themes.dark)),
  'figma/light-more-contrast.tokens.json': json(figmaMode('lightMore', themes.lightMore)),
  'figma/dark-more-contrast.tokens.json': json(figmaMode('darkMore', themes.darkMore)),
};

await mkdir(here('dist/figma'), { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(here(`dist/${name}`), text);
