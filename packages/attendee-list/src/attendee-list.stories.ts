import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, inEachLanguage, longWord, manyAttendees, widths } from '@unido/testing/stories';
import { html, nothing, type TemplateResult } from 'lit';
import type { UnidoAttendeeList } from './attendee-list.js';
import './index.js';

type Args = Partial<Pick<UnidoAttendeeList, 'attendees' | 'language'>>;

const list = (attendees: UnidoAttendeeList['attendees'], language?: string): TemplateResult =>
  html`<unido-attendee-list .attendees=${attendees} language=${language ?? nothing}></unido-attendee-list>`;

const { attendees } = documents.cingai;

const meta: Meta<Args> = {
  title: 'Elements/Attendee list',
  component: 'unido-attendee-list',
  args: { attendees, language: 'en' },
  render: ({ attendees, language }) => html`<div style="max-inline-size: 640px">${list(attendees, language)}</div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** One person of whom only the name is known. */
export const Minimal: Story = { args: { attendees: [{ people: [{ name: 'Rosa Benítez' }] }] } };

export const OneSide: Story = { args: { attendees: attendees?.slice(0, 1) } };

/** Honorific, role, organisation, and what sets a person apart: host, online. */
export const Everything: Story = { args: { attendees: documents.full.attendees } };

/** Two hundred people on four sides, one of which nobody names. */
export const TwoHundred: Story = { args: { attendees: manyAttendees }, tags: ['!autodocs'] };

/** Words of ninety letters as the name of a side and as a role. */
export const LongWord: Story = {
  args: {
    attendees: [
      { represents: longWord, people: [{ name: 'Rosa Benítez', role: longWord }] },
      { represents: 'UNIDO', people: [{ name: longWord }] },
    ],
  },
};

/** Content in the page’s HTML. */
export const PlainHtml: Story = {
  render: () =>
    html`<div style="max-inline-size: 640px">
      <unido-attendee-list>
        <h3>UNIDO</h3>
        <ul>
          <li>Ms. Hélène Moreau-Diallo, Chief, Circular Economy Unit</li>
        </ul>
        <h3>Lakeside Textile Cooperative</h3>
        <ul>
          <li>Eng. Tunde Okafor, Director of Operations</li>
          <li>Ms. Achieng Were, Master dyer</li>
        </ul>
      </unido-attendee-list>
    </div>`,
};

export const Languages: Story = {
  render: () => {
    const of = { ar: 'arabic', en: 'full', es: 'spanish', fr: 'french', ru: 'russian', zh: 'chinese' } as const;
    return inEachLanguage((language) => list(documents[of[language]].attendees, language));
  },
};

export const ArabicOnAnEnglishPage: Story = { args: { attendees: documents.arabic.attendees, language: 'ar' } };

export const EnglishOnAnArabicPage: Story = { globals: { language: 'ar' } };

export const Widths: Story = { render: () => widths(() => list(documents.full.attendees, 'en')) };

export const Dark: Story = { globals: { theme: 'dark' } };

export const HostilePage: Story = { globals: { host: 'hostile' } };
