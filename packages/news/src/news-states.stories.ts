import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { newsroom } from '@unido/testing/stories';
import { html, nothing, type TemplateResult } from 'lit';
import './index.js';
import type { UnidoNews } from './news.js';

type Args = Partial<Pick<UnidoNews, 'src' | 'verify' | 'layout'>>;

/** What stands inside the tag: all that a reader needs, in the page’s own style. */
const fallback = html`<article>
  <h2><a href="#story">Textile workshops on the lake cut their water use by a third</a></h2>
  <p>Kisumu, 20 May 2025. Eleven dye houses now clean and reuse their rinsing water.</p>
</article>`;

const news = (src: string | undefined, inside?: TemplateResult, { verify, layout }: Args = {}): TemplateResult =>
  html`<unido-news src=${src ?? ''} verify=${verify ?? nothing} layout=${layout ?? nothing}>${inside}</unido-news>
    <story-console src=${src ?? ''}></story-console>`;

const meta: Meta<Args> = {
  title: 'News/States',
  component: 'unido-news',
  render: ({ src, ...args }) => news(src, undefined, args),
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

const gone = `${newsroom}kept/announcement.json`;

/** The newsroom does not work, but the reader’s browser has kept what it said before. */
export const Kept: Story = {
  args: { src: gone },
  beforeEach: async () => {
    const document = await fetch(`${newsroom}announcements/minimal/announcement.json`);
    const headers = { date: 'Thu, 22 May 2025 12:00:00 GMT' };
    await (await caches.open('unido-news')).put(gone, new Response(document.body, { headers }));
  },
};

export const KeptCard: Story = { ...Kept, args: { src: gone, layout: 'card' } };

export const KeptInArabic: Story = { ...Kept, globals: { language: 'ar' } };

const school = `${newsroom}announcements/2025-06-17-school.en/announcement.json`;

/** With `verify`, only what the newsroom signed is shown, and a line leads to where a reader checks that. */
export const Verified: Story = { args: { src: school, verify: '' } };

export const VerifiedCard: Story = { args: { src: school, verify: '', layout: 'card' } };

export const VerifiedInArabic: Story = { ...Verified, globals: { language: 'ar' } };

/** It was changed after the newsroom signed it. */
export const Refused: Story = { args: { src: `${newsroom}changed/announcement.json`, verify: '' } };

export const RefusedInArabic: Story = { ...Refused, globals: { language: 'ar' } };

/** What the page has put inside the tag stands, and below it why nothing else does. */
export const RefusedWithFallback: Story = {
  args: Refused.args ?? {},
  render: ({ src, ...args }) => news(src, fallback, args),
};

/** The newsroom’s keys can’t be had. */
export const KeysMissing: Story = { args: { src: school, verify: `${newsroom}missing/announcement.json` } };

/** The reader’s browser knows no Ed25519, or the page came without https. */
export const Unsupported: Story = {
  args: { src: school, verify: '' },
  tags: ['!autodocs'],
  beforeEach: () => {
    const importKey = (): Promise<never> => Promise.reject(new DOMException('', 'NotSupportedError'));
    Object.defineProperty(crypto.subtle, 'importKey', { value: importKey, configurable: true });
    return () => void Reflect.deleteProperty(crypto.subtle, 'importKey');
  },
};

export const UnsupportedInArabic: Story = { ...Unsupported, globals: { language: 'ar' } };
