import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { newsroom } from '@unido/testing/stories';
import { html, type TemplateResult } from 'lit';
import './index.js';
import type { UnidoNews } from './news.js';

type Args = Partial<Pick<UnidoNews, 'src'>>;

/** What stands inside the tag: all that a reader needs, in the page’s own style. */
const fallback = html`<article>
  <h2><a href="#story">Textile workshops on the lake cut their water use by a third</a></h2>
  <p>Kisumu, 20 May 2025. Eleven dye houses now clean and reuse their rinsing water.</p>
</article>`;

const news = (src: string | undefined, inside?: TemplateResult): TemplateResult =>
  html`<unido-news src=${src ?? ''}>${inside}</unido-news><story-console src=${src ?? ''}></story-console>`;

const meta: Meta<Args> = {
  title: 'News/States',
  component: 'unido-news',
  render: ({ src }) => news(src),
};

export default meta;
type Story = StoryObj<Args>;

export const Loading: Story = { args: { src: `${newsroom}loading/announcement.json` } };

/** What the page has put inside the tag stands there until something better has come. */
export const LoadingWithFallback: Story = {
  args: { src: `${newsroom}loading/announcement.json` },
  render: ({ src }) => news(src, fallback),
};

/** A feed without announcements. */
export const Empty: Story = { args: { src: `${newsroom}none.json` } };

/** The newsroom says that there is no such announcement. */
export const Missing: Story = { args: { src: `${newsroom}missing/announcement.json` } };

/** The newsroom does not work. */
export const Down: Story = { args: { src: `${newsroom}down/announcement.json` } };

/** The reader’s network does not work. */
export const Offline: Story = { args: { src: `${newsroom}offline/announcement.json` } };

/** Something came, but it is no announcement: a wireless network’s sign-in page, for one. */
export const Unreadable: Story = { args: { src: `${newsroom}sign-in/announcement.json` } };

/** With a fallback, a reader never learns that anything went wrong. */
export const FailedWithFallback: Story = {
  args: { src: `${newsroom}missing/announcement.json` },
  render: ({ src }) => news(src, fallback),
};

/** The sentence is in the page’s language. */
export const MissingInArabic: Story = { ...Missing, globals: { language: 'ar' } };
