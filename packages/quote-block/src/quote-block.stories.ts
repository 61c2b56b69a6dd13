import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inEachLanguage, longWord, quotesOf, widths } from '@unido/testing/stories';
import { html, nothing, type TemplateResult } from 'lit';
import './index.js';
import type { UnidoQuoteBlock } from './quote-block.js';

type Args = Partial<Pick<UnidoQuoteBlock, 'quote' | 'language'>>;

const block = (quote: UnidoQuoteBlock['quote'], language?: string): TemplateResult =>
  html`<unido-quote-block .quote=${quote} language=${language ?? nothing}></unido-quote-block>`;

const [said] = quotesOf('cingai');
const [parted] = quotesOf('full');
const [arabic] = quotesOf('arabic');
const words = (said?.text ?? []).filter((run) => !run.attribution);

const meta: Meta<Args> = {
  title: 'Elements/Quote block',
  component: 'unido-quote-block',
  args: { quote: said, language: 'en' },
  render: ({ quote, language }) =>
    html`<div style="max-inline-size: 640px; margin-inline: 16px">${block(quote, language)}</div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** The words alone. */
export const WithoutSpeaker: Story = { args: { quote: { text: words } } };

/** A name is all that is known of the speaker. */
export const Minimal: Story = { args: { quote: { text: words, speaker: { name: 'Rosa Benítez' } } } };

/** Words such as “said Ms. Moreau-Diallo” stand in the caption and not in the quotation. */
export const PartedByItsSpeaker: Story = { args: { quote: parted } };

export const SeveralParagraphs: Story = {
  args: {
    quote: {
      text: [
        ...words,
        { text: '.”\n\n“', attribution: true },
        { text: 'We are eager to explore how AIM Global can serve as a catalyst for innovation.' },
      ],
      speaker: said?.speaker,
    },
  },
};

export const VeryLong: Story = {
  args: {
    quote: { text: Array.from({ length: 12 }, () => [...words, { text: '. ' }]).flat(), speaker: parted?.speaker },
  },
};

/** A word of ninety letters, said by somebody with as long a role. */
export const LongWord: Story = {
  args: { quote: { text: [{ text: longWord }], speaker: { name: 'Rosa Benítez', role: longWord } } },
};

/** Content in the page’s HTML, in slots. */
export const PlainHtml: Story = {
  render: () =>
    html`<div style="max-inline-size: 640px; margin-inline: 16px">
      <unido-quote-block>
        <p>Anyone may build one.</p>
        <span slot="speaker">Eng. Tunde Okafor</span>
        <span slot="role">Director of Operations,</span>
        <span slot="organisation">Lakeside Textile Cooperative</span>
      </unido-quote-block>
    </div>`,
};

/** Each language has its own quotation marks, and they hang on its own side. */
export const Languages: Story = {
  render: () => {
    const of = { ar: 'arabic', en: 'cingai', es: 'spanish', fr: 'french', ru: 'russian', zh: 'chinese' } as const;
    return html`<div style="padding-inline: 16px">
      ${inEachLanguage((language) => block(quotesOf(of[language])[0], language))}
    </div>`;
  },
};

export const ArabicOnAnEnglishPage: Story = { args: { quote: arabic, language: 'ar' } };

export const EnglishOnAnArabicPage: Story = { globals: { language: 'ar' } };

export const Widths: Story = {
  render: () => widths(() => html`<div style="padding-inline: 16px">${block(said, 'en')}</div>`),
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const HostilePage: Story = { globals: { host: 'hostile' } };
