import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, inEachLanguage, longWord, widths } from '@unido/testing/stories';
import { html, nothing, type TemplateResult } from 'lit';
import type { Announcement } from '@unido/announcement';
import type { UnidoDisclaimerFooter } from './disclaimer-footer.js';
import './index.js';

type Args = Partial<Pick<UnidoDisclaimerFooter, 'rights' | 'terms' | 'url' | 'language'>>;

const footer = ({ rights, terms, url, language }: Args): TemplateResult =>
  html`<unido-disclaimer-footer
    .rights=${rights}
    .terms=${terms}
    url=${url ?? nothing}
    language=${language ?? nothing}
  ></unido-disclaimer-footer>`;

const argsOf = ({ rights, back, url, language }: Announcement): Args => ({
  rights,
  terms: back?.filter(({ type }) => type === 'disclaimer'),
  url,
  language,
});

const meta: Meta<Args> = {
  title: 'Elements/Disclaimer footer',
  component: 'unido-disclaimer-footer',
  args: argsOf(documents.cingai),
  render: (args) => html`<div style="max-inline-size: 640px">${footer(args)}</div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** The terms, seven paragraphs of them, opened by the reader. */
export const Open: Story = {
  play: ({ canvasElement }) => {
    const inside = canvasElement.querySelector('unido-disclaimer-footer')?.shadowRoot;
    inside?.querySelector('details')?.toggleAttribute('open', true);
  },
};

/** The holder’s name is the least that is shown. */
export const Minimal: Story = { args: { ...argsOf(documents.minimal), url: undefined } };

/** The acknowledgement that a user must show, word for word, and a notice. */
export const Everything: Story = { args: argsOf(documents.full) };

export const LongWord: Story = {
  args: { rights: { holder: { name: longWord } }, terms: undefined, url: 'https://news.example.org/' },
};

/** Content in the page’s HTML, in slots. */
export const PlainHtml: Story = {
  render: () =>
    html`<div style="max-inline-size: 640px">
      <unido-disclaimer-footer>
        <a slot="source" href="#story">United Nations Industrial Development Organization</a>
        <p>Extracts may be freely used elsewhere provided that acknowledgement of the source is made.</p>
      </unido-disclaimer-footer>
    </div>`,
};

export const Languages: Story = {
  render: () => {
    const of = { ar: 'arabic', en: 'full', es: 'spanish', fr: 'french', ru: 'russian', zh: 'chinese' } as const;
    return inEachLanguage((language) => footer(argsOf(documents[of[language]])));
  },
};

export const ArabicOnAnEnglishPage: Story = { args: argsOf(documents.arabic) };

/** Legal text keeps the language in which it was written, and its direction. */
export const EnglishOnAnArabicPage: Story = { ...Open, globals: { language: 'ar' } };

export const Widths: Story = { render: () => widths(() => footer(argsOf(documents.cingai))) };

export const Dark: Story = { globals: { theme: 'dark' } };

export const HostilePage: Story = { globals: { host: 'hostile' } };
