import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, inEachLanguage, longHeadline, longWord, widths } from '@unido/testing/stories';
import { html, type TemplateResult } from 'lit';
import type { Announcement } from '@unido/announcement';
import './index.js';
import type { UnidoNewsCard } from './news-card.js';

type Args = Partial<Pick<UnidoNewsCard, 'announcement' | 'headingLevel'>>;

const card = (announcement: Announcement | undefined, headingLevel = 3): TemplateResult =>
  html`<unido-news-card .announcement=${announcement} .headingLevel=${headingLevel}></unido-news-card>`;

const row = (...all: Announcement[]): TemplateResult =>
  html`<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr)); gap: 24px">
    ${all.map((one) => card(one))}
  </div>`;

const meta: Meta<Args> = {
  title: 'Elements/News card',
  component: 'unido-news-card',
  args: { announcement: documents.cingai, headingLevel: 3 },
  render: ({ announcement, headingLevel }) =>
    html`<div style="max-inline-size: 360px">${card(announcement, headingLevel)}</div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** Only what a document must have. */
export const Minimal: Story = { args: { announcement: documents.minimal } };

export const Everything: Story = { args: { announcement: documents.full } };

/** A headline of 300 characters. */
export const LongHeadline: Story = { args: { announcement: { ...documents.full, headline: longHeadline } } };

/** A word of ninety letters breaks; it never widens the page. */
export const LongWord: Story = {
  args: { announcement: { ...documents.cingai, headline: longWord, standfirst: longWord } },
};

export const Corrected: Story = { args: { announcement: documents.corrected } };

/** The headline stays, so that a reader who looks for it learns what became of it; the text is gone. */
export const Withdrawn: Story = { args: { announcement: documents.withdrawn } };

/** Without an address, the headline is no link. */
export const WithoutLink: Story = { args: { announcement: { ...documents.cingai, url: undefined } } };

/** Cards in a row share their height; their footers need not align, since rules and not boxes hold the row together. */
export const InARow: Story = {
  render: () => row(documents.full, documents.cingai, documents.corrected, documents.withdrawn),
};

/** Content in the page’s HTML, in slots: readable without script and by search engines. */
export const PlainHtml: Story = {
  render: () =>
    html`<div style="max-inline-size: 360px">
      <unido-news-card>
        <img slot="media" src="media/dye-house.svg" alt="Blue cloth drying on lines along a lake shore" />
        <span slot="dateline">Kisumu, 20 May 2025</span>
        <h3 slot="headline"><a href="#story">Textile workshops on the lake cut their water use by a third</a></h3>
        <p>Eleven dye houses now clean and reuse their rinsing water.</p>
        <span slot="footer">Textiles</span>
      </unido-news-card>
    </div>`,
};

/** An announcement of each language, on a page of the same language. */
export const Languages: Story = {
  render: () => {
    const of = { ar: 'arabic', en: 'full', es: 'spanish', fr: 'french', ru: 'russian', zh: 'chinese' } as const;
    return inEachLanguage((language) => card(documents[of[language]]));
  },
};

export const ArabicOnAnEnglishPage: Story = { args: { announcement: documents.arabic } };

export const EnglishOnAnArabicPage: Story = { globals: { language: 'ar' } };

export const Widths: Story = { render: () => widths(() => card(documents.full)) };

export const Dark: Story = {
  globals: { theme: 'dark' },
  render: () => row(documents.full, documents.cingai, documents.corrected),
};

export const HostilePage: Story = {
  globals: { host: 'hostile' },
  args: { announcement: documents.full },
};
