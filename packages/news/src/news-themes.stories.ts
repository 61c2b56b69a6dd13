import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { themes } from '@unido/testing/stories';
import { tokens, type TokenName } from '@unido/tokens';
import { html, type TemplateResult } from 'lit';
import './index.js';

const content = html`<div style="display: flex; flex-wrap: wrap; gap: 40px; align-items: flex-start">
  <unido-news style="flex: 2 1 480px; min-inline-size: 0" src="announcements/cingai/announcement.json"></unido-news>
  <div style="flex: 1 1 260px; display: grid; gap: 32px">
    <unido-news src="announcements/full/announcement.json" layout="card" heading-level="2"></unido-news>
    <unido-news src="feed.json" limit="3"></unido-news>
  </div>
</div>`;

const themed = (name: keyof typeof themes): StoryObj => ({
  render: () =>
    html`<style>
        ${themes[name]}</style
      >${content}`,
  parameters: { docs: { source: { code: themes[name], language: 'css' } } },
});

const meta: Meta = {
  title: 'News/Themes',
  component: 'unido-news',
  tags: ['!autodocs'],
  // A theme is a style sheet for all elements of a page, so each story is shown on a page of its own.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

export default meta;

/** As it comes. */
export const None: StoryObj = { render: () => content };

/** An official gazette: state green, a double rule, headlines in an old-style serif. */
export const Ministry: StoryObj = themed('ministry');

/** A learned journal: a book face throughout, oxblood, datelines in small capitals. */
export const University: StoryObj = themed('university');

/** A maker’s catalogue: heavy grotesque headlines, a broad bar in signal orange, black rules. */
export const Industry: StoryObj = themed('industry');

export const MinistryInTheDark: StoryObj = { ...Ministry, globals: { theme: 'dark' } };

export const UniversityInArabic: StoryObj = { ...University, globals: { language: 'ar' } };

interface OneTokenArgs {
  readonly token: TokenName;
  readonly value: string;
}

/** All that an announcement may show, as it comes and with one token changed: whatever uses it changes, nothing else. */
export const OneToken: StoryObj<OneTokenArgs> = {
  args: { token: 'accent', value: '#c2185b' },
  argTypes: { token: { control: 'select', options: Object.keys(tokens) }, value: { control: 'text' } },
  render: ({ token, value }) => {
    const side = (style: string): TemplateResult =>
      html`<div style=${`flex: 1 1 360px; min-inline-size: 0; ${style}`}>
        <unido-news src="announcements/full/announcement.json"></unido-news>
      </div>`;
    return html`<div style="display: flex; flex-wrap: wrap; gap: 40px">
      ${side('')} ${side(`--unido-${token}: ${value}`)}
    </div>`;
  },
};
