import { html, type TemplateResult } from 'lit';

/** Where a heading stands in the page's outline: 1 to 6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A native heading of a level that only the page knows. Levels out of range become the nearest. */
export const heading = (level: number, content: unknown, language: string, part = 'headline'): TemplateResult => {
  if (level < 2) return html`<h1 part=${part} lang=${language}>${content}</h1>`;
  if (level < 3) return html`<h2 part=${part} lang=${language}>${content}</h2>`;
  if (level < 4) return html`<h3 part=${part} lang=${language}>${content}</h3>`;
  if (level < 5) return html`<h4 part=${part} lang=${language}>${content}</h4>`;
  if (level < 6) return html`<h5 part=${part} lang=${language}>${content}</h5>`;
  return html`<h6 part=${part} lang=${language}>${content}</h6>`;
};
