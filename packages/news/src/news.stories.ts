import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inEachLanguage, newsroom, widths, type DocumentName } from '@unido/testing/stories';
import { html, nothing, type TemplateResult } from 'lit';
import './index.js';
import type { UnidoNews } from './news.js';

type Args = Partial<Pick<UnidoNews, 'src' | 'layout' | 'limit' | 'topics' | 'headingLevel' | 'theme'>>;

const news = ({ src, layout, limit, topics, headingLevel, theme }: Args, fallback?: unknown): TemplateResult =>
  html`<unido-news
    src=${src ?? nothing}
    layout=${layout ?? nothing}
    limit=${limit ?? nothing}
    topics=${topics ?? nothing}
    heading-level=${headingLevel ?? nothing}
    theme=${theme ?? nothing}
    >${fallback}</unido-news
  >`;

const address = (name: DocumentName): string => `announcements/${name}/announcement.json`;

const meta: Meta<Args> = {
  title: 'News/Layouts',
  component: 'unido-news',
  args: { src: address('cingai') },
  render: (args) => news(args),
};

export default meta;
type Story = StoryObj<Args>;

/** An announcement, whole. */
export const Default: Story = {};

/** Only what a document must have. */
export const Minimal: Story = { args: { src: address('minimal') } };

/** Everything that a document may have. */
export const Everything: Story = { args: { src: address('full') } };

/** A headline of 300 characters, 60 paragraphs, 200 attendees, a word of ninety letters. */
export const VeryLong: Story = { args: { src: address('long') }, tags: ['!autodocs'] };

/** What changed, and when, stands above the text. */
export const Corrected: Story = { args: { src: address('corrected') } };

/** A withdrawn announcement says so, and says no more. */
export const Withdrawn: Story = { args: { src: address('withdrawn') } };

/** Markup and scripts in a document’s texts are text. */
export const HostileDocument: Story = { args: { src: address('hostile') } };

/** A feed as headlines, which is how a feed is shown where nothing else is said. */
export const List: Story = { args: { src: 'feed.json' } };

/** Announcements of several languages; the list keeps the page’s edge. */
export const ListOfManyLanguages: Story = { args: { src: 'languages.json' } };

export const Headline: Story = { args: { src: 'feed.json', layout: 'headline' } };

export const Card: Story = {
  args: { src: address('full'), layout: 'card', headingLevel: 3 },
  render: (args) => html`<div style="max-inline-size: 360px">${news(args)}</div>`,
};

/** A feed as cards. */
export const Cards: Story = { args: { src: 'feed.json', layout: 'card', headingLevel: 3 } };

/** A feed’s announcements on one topic. */
export const OneTopic: Story = {
  args: { src: 'feed.json', topics: 'textiles, energy storage', layout: 'card', headingLevel: 3 },
};

/** An announcement of each language, on a page of the same language. */
export const Languages: Story = {
  tags: ['!autodocs'],
  render: () => {
    const of = { ar: 'arabic', en: 'corrected', es: 'spanish', fr: 'french', ru: 'russian', zh: 'chinese' } as const;
    return inEachLanguage((language) => news({ src: address(of[language]) }));
  },
};

export const Arabic: Story = { args: { src: address('arabic') }, globals: { language: 'ar' } };
export const Chinese: Story = { args: { src: address('chinese') }, globals: { language: 'zh' } };
export const French: Story = { args: { src: address('french') }, globals: { language: 'fr' } };
export const Russian: Story = { args: { src: address('russian') }, globals: { language: 'ru' } };
export const Spanish: Story = { args: { src: address('spanish') }, globals: { language: 'es' } };

/** An announcement keeps its own direction; the interface’s words are the page’s. */
export const EnglishOnAnArabicPage: Story = { globals: { language: 'ar' } };

export const ArabicOnAnEnglishPage: Story = { args: { src: address('arabic') } };

const school = `${newsroom}announcements/2025-06-17-school.en/announcement.json`;

/** On a French page, an announcement’s French translation is taken. */
export const TranslationTaken: Story = { args: { src: school }, globals: { language: 'fr' } };

/** Where there is none in the page’s language, the page’s language says in which one it is, and in which else it is. */
export const InAnotherLanguage: Story = { args: { src: school }, globals: { language: 'ru' } };

export const InAnotherLanguageInArabic: Story = { args: { src: school }, globals: { language: 'ar' } };

export const CardInAnotherLanguage: Story = {
  args: { src: school, layout: 'card', headingLevel: 3 },
  globals: { language: 'es' },
};

export const Dark: Story = { args: { src: address('full') }, globals: { theme: 'dark' } };

/** `theme` sets one element apart from the page’s colours. */
export const DarkOnALightPage: Story = {
  args: { src: 'feed.json', theme: 'dark' },
  render: (args) =>
    html`<style>
        unido-news {
          padding: 24px;
        }</style
      >${news(args)}`,
};

export const Widths: Story = { tags: ['!autodocs'], render: () => widths(() => news({ src: address('full') })) };

export const WidthsOfCards: Story = {
  tags: ['!autodocs'],
  render: () => widths(() => news({ src: 'feed.json', layout: 'card', headingLevel: 3, limit: 3 })),
};
