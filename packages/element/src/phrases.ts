import { html, type TemplateResult } from 'lit';
import type { Announcement } from '@unido/announcement';
import { formatDate } from './dates.js';
import type { Messages } from './messages.js';

/** A text of the interface: in its own language and direction, wherever it stands. */
export const phrase = (text: string, language: string): TemplateResult => html`<bdi lang=${language}>${text}</bdi>`;

/** A document's date for a reader of `language`. */
export const day = (date: string, language: string): TemplateResult =>
  html`<time datetime=${date}>${phrase(formatDate(date, language), language)}</time>`;

/** “Corrected” or “withdrawn”, where that is so. */
export const statusPhrase = ({ status }: Announcement, messages: Messages): string | undefined =>
  status && status !== 'usable' ? messages[status] : undefined;
