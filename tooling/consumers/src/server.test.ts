import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What a program says that Node runs as it is, without a DOM, here where the packages are installed. */
const inNode = (program: string): unknown => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
};

const elements = [
  ['news-card', 'UnidoNewsCard'],
  ['quote-block', 'UnidoQuoteBlock'],
  ['attendee-list', 'UnidoAttendeeList'],
  ['disclaimer-footer', 'UnidoDisclaimerFooter'],
  ['news', 'UnidoNews'],
] as const;

test.each(elements)(
  '@unido/%s/element is the class alone, on a server too, and registers nothing',
  (name, className) => {
    const program = `
    import * as element from '@unido/${name}/element';
    const { ${className}: Class } = element;
    const registered = globalThis.customElements?.get('unido-${name}') !== undefined;
    console.log(JSON.stringify({ exports: Object.keys(element), made: typeof new Class(), registered, dom: typeof document }));
  `;
    expect(inNode(program)).toEqual({ exports: [className], made: 'object', registered: false, dom: 'undefined' });
  },
);

// Where there is no DOM, Lit brings a registry of its own.
test.each(elements)('@unido/%s registers the tag, and exports the class', (name, className) => {
  const program = `
    import * as root from '@unido/${name}';
    console.log(JSON.stringify({ same: customElements.get('unido-${name}') === root.${className} }));
  `;
  expect(inNode(program)).toEqual({ same: true });
});
