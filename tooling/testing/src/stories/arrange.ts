import { html, type TemplateResult } from 'lit';

/** The languages of the interface, each in its own words. */
export const languages = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
} as const;

export type LanguageTag = keyof typeof languages;

export const directionOfPage = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

const caption = (words: string): TemplateResult =>
  html`<p style="margin: 0 0 12px; font: 13px/1.4 var(--unido-font); color: light-dark(#485866, #aebbc6)">${words}</p>`;

/** The same at the widths of a phone, a side column, a text column and a page. */
export const widths = (draw: () => unknown, all: readonly number[] = [320, 480, 640, 960]): TemplateResult => html`
  <div style="display: flex; flex-wrap: wrap; gap: 48px 40px; align-items: flex-start">
    ${all.map((width) => html`<div style="inline-size: min(100%, ${width}px)">${caption(`${width} px`)}${draw()}</div>`)}
  </div>
`;

/** The same on a page of each language. */
export const inEachLanguage = (
  draw: (language: LanguageTag) => unknown,
  all = Object.keys(languages) as readonly LanguageTag[],
): TemplateResult => html`
  <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); gap: 48px 40px">
    ${all.map(
      (language) =>
        html`<div lang=${language} dir=${directionOfPage(language)} style="min-inline-size: 0">
          ${caption(languages[language])}${draw(language)}
        </div>`,
    )}
  </div>
`;
