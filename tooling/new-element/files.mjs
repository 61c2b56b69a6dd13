/** What a new element begins with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.mjs';

/** @param {string} name `event-date` gives `EventDate` */
const pascal = (name) => name.replaceAll(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

/** A package like that of an element that is there, so that versions and settings are today's. @param {string} path */
const like = (path) => readFileSync(join(root, 'packages/quote-block', path), 'utf8');

/** @param {string} name @param {string} summary a sentence */
const manifest = (name, summary) => {
  const model = JSON.parse(like('package.json').replaceAll('quote-block', name));
  const text = summary[0]?.toLowerCase() + summary.slice(1);
  const keywords = ['web component', 'custom element', 'lit', 'news'];
  const own = { version: '0.0.0', description: `<unido-${name}>: ${text}`, keywords };
  return JSON.stringify({ ...model, ...own }, null, 2);
};

/** @param {string} name @param {string} summary */
const element = (name, summary) => `
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { baseStyles, version } from '@unido/element';
import { styles } from './${name}.styles.js';

/**
 * ${summary}
 *
 * @summary ${summary}
 * @tag unido-${name}
 * @slot - The same as plain HTML.
 * @csspart text - The text.
 */
export class Unido${pascal(name)} extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override properties = { text: {} };

  /** What is shown. Without it, the slot is. */
  declare text: string | undefined;

  protected override render(): TemplateResult {
    return html\`<p part="text"><slot>\${this.text}</slot></p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unido-${name}': Unido${pascal(name)};
  }
}
`;

/** @param {string} name */
const registration = (name) => `
import { define } from '@unido/element';
import { Unido${pascal(name)} } from './${name}.js';

define('unido-${name}', Unido${pascal(name)});

export { Unido${pascal(name)} };
`;

const styles = `
import { css } from 'lit';

export const styles = css\`
  p {
    max-inline-size: 66ch;
  }
\`;
`;

/** @param {string} name */
const stories = (name) => `
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inEachLanguage, longWord, widths } from '@unido/testing/stories';
import { html } from 'lit';
import './index.js';
import type { Unido${pascal(name)} } from './${name}.js';

type Args = Partial<Pick<Unido${pascal(name)}, 'text'>>;

const meta: Meta<Args> = {
  title: 'Elements/${pascal(name).replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}',
  component: 'unido-${name}',
  args: { text: 'Words of the element.' },
  render: ({ text }) => html\`<unido-${name} .text=\${text}></unido-${name}>\`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** A word of ninety letters breaks; it never widens the page. */
export const LongWord: Story = { args: { text: longWord } };

/** Content in the page’s HTML. */
export const PlainHtml: Story = { render: () => html\`<unido-${name}>Words of the page.</unido-${name}>\` };

export const Languages: Story = {
  render: () => inEachLanguage((language) => html\`<unido-${name} text=\${language}></unido-${name}>\`),
};

export const OnAnArabicPage: Story = { globals: { language: 'ar' } };

export const Widths: Story = { render: ({ text }) => widths(() => html\`<unido-${name} .text=\${text}></unido-${name}>\`) };

export const Dark: Story = { globals: { theme: 'dark' } };
`;

/** @param {string} name */
const test = (name) => `
import { expect, fixture, html } from '@open-wc/testing';
import { axe, readable } from '@unido/testing';
import './index.js';
import type { Unido${pascal(name)} } from './${name}.js';

describe('<unido-${name}>', () => {
  it('shows its text', async () => {
    const element = await fixture<Unido${pascal(name)}>(html\`<unido-${name} text="Words"></unido-${name}>\`);
    expect(readable(element)).to.equal('Words');
    await axe(element);
  });

  it('shows the page’s own HTML where no text is given', async () => {
    const element = await fixture<Unido${pascal(name)}>(html\`<unido-${name}>Words of the page</unido-${name}>\`);
    expect(readable(element)).to.equal('Words of the page');
    await axe(element);
  });

  it('shows hostile text as text', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const element = await fixture<Unido${pascal(name)}>(html\`<unido-${name} text=\${text}></unido-${name}>\`);
    expect(readable(element)).to.equal(text);
  });

  it('has no margin of its own', async () => {
    const element = await fixture<Unido${pascal(name)}>(html\`<unido-${name} text="Words"></unido-${name}>\`);
    expect(getComputedStyle(element).margin).to.equal('0px');
  });
});
`;

/** @param {string} name @param {string} summary */
const readme = (name, summary) => `# @unido/${name}

\`<unido-${name}>\`: ${summary[0]?.toLowerCase() + summary.slice(1)}

\`\`\`sh
npm install @unido/${name}
\`\`\`

\`\`\`html
<script type="module">
  import '@unido/${name}';
</script>
<unido-${name} text="Words"></unido-${name}>
\`\`\`

\`@unido/${name}\` registers the tag; \`@unido/${name}/element\` has the class alone, for servers and for tags of your own.

<!-- from custom-elements.json: npm run accept -->
<!-- to here -->

The custom properties may be set [anywhere above the element](../tokens#set-them).
`;

/**
 * @param {string} name of the package; the tag is `unido-NAME`
 * @param {string} summary a sentence
 * @returns {Readonly<Record<string, string>>} texts by their path in the package
 */
export const filesOf = (name, summary) => ({
  'package.json': manifest(name, summary),
  'tsconfig.json': like('tsconfig.json'),
  'README.md': readme(name, summary),
  'src/index.ts': registration(name),
  [`src/${name}.ts`]: element(name, summary),
  [`src/${name}.styles.ts`]: styles,
  [`src/${name}.stories.ts`]: stories(name),
  [`src/${name}.browser.test.ts`]: test(name),
});
