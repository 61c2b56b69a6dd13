import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './index.js';

/** A partner’s page: text of its own, an announcement, and a side column. */
const page = html`<main>
  <h1>News from our partners</h1>
  <p>Text of the page, with <a href="#story">a link</a>, so that the page’s own style is seen beside the element’s.</p>
  <div style="display: flex; flex-wrap: wrap; gap: 40px; margin-block-start: 32px">
    <unido-news style="flex: 2 1 420px" src="announcements/full/announcement.json"></unido-news>
    <aside style="flex: 1 1 260px">
      <unido-news src="announcements/cingai/announcement.json" layout="card" heading-level="2"></unido-news>
      <unido-news style="margin-block-start: 32px" src="feed.json" limit="3"></unido-news>
    </aside>
  </div>
</main>`;

const meta: Meta = { title: 'News/Host pages', component: 'unido-news', render: () => page, tags: ['!autodocs'] };

export default meta;
type Story = StoryObj;

export const NoStyle: Story = {};

export const Bootstrap: Story = { globals: { host: 'bootstrap' } };

/** A reset that takes margins, list marks and heading sizes from everything. */
export const TailwindPreflight: Story = { globals: { host: 'tailwind' } };

/** A root of 62.5 %, resets on every element, capitals, wide letter spacing, `!important` wherever it hurts. */
export const Hostile: Story = { globals: { host: 'hostile' } };

/** The same from right to left. */
export const HostileInArabic: Story = { globals: { host: 'hostile', language: 'ar' } };
