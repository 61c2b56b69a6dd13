import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { readable, until } from '@unido/testing';
import { day, Language, phrase } from './index.js';

/** Says a text and a date in the language where it stands. */
class Speaker extends LitElement {
  // What stands in for Lit in the one file wants to be told, as all elements do.
  static override properties = {};
  static override styles: CSSResultGroup = [];
  readonly #language = new Language(this);

  protected override render(): TemplateResult {
    const { tag, messages } = this.#language;
    return html`${phrase(messages.attendees, tag)} ${day('2024-02-29', tag)}`;
  }
}
customElements.define('test-speaker', Speaker);

const spoken = {
  ar: 'الحضور 29 فبراير 2024',
  en: 'Attendees 29 February 2024',
  es: 'Asistentes 29 de febrero de 2024',
  fr: 'Personnes présentes 29 février 2024',
  ru: 'Участники 29 февраля 2024 г.',
  zh: '出席人员 2024年2月29日',
};

/** Engines do not agree on the digits of Arabic without a country; nor need they. */
const westernDigits = (text: string): string => text.replace(/[٠-٩]/g, (digit) => `${'٠١٢٣٤٥٦٧٨٩'.indexOf(digit)}`);

const says = async (element: Element, text: string): Promise<void> => {
  const said = (): string => westernDigits(readable(element).replace(/[\u200e\u200f\u061c]/g, ''));
  await until(() => said() === text).catch(() => expect(said()).to.equal(text));
};

const speaker = async (lang: string): Promise<Element> =>
  (await fixture<HTMLElement>(html`<div lang=${lang}><test-speaker></test-speaker></div>`))
    .firstElementChild as Element;

describe('the interface language', () => {
  for (const [lang, text] of Object.entries(spoken))
    it(`is ${lang} in ${lang}`, async () => {
      const element = await speaker(lang);
      await says(element, text);
      for (const bdi of element.shadowRoot?.querySelectorAll('bdi') ?? [])
        expect(bdi.lang).to.equal(lang === 'zh' ? 'zh-Hans' : lang);
    });

  for (const [lang, served] of [
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['zh-Hant', 'zh'],
    ['zh-TW', 'zh'],
    ['zh_CN', 'zh'],
    ['EN', 'en'],
    ['sr', 'en'],
    ['pt-BR', 'en'],
    ['iw', 'en'],
    ['i-klingon', 'en'],
    ['not a language', 'en'],
    ['', 'en'],
  ] as const)
    it(`is ${served} where the page says “${lang}”`, async () => {
      const element = await speaker(lang);
      await aTimeout(0);
      await says(element, spoken[served]);
    });

  it('is each element’s own', async () => {
    const page = await fixture(html`
      <div lang="ru">
        <test-speaker></test-speaker><test-speaker lang="es"></test-speaker>
        <section lang=""><test-speaker></test-speaker></section>
      </div>
    `);
    const [russian, spanish, unknown] = [...page.querySelectorAll('test-speaker')] as [Element, Element, Element];
    await says(russian, spoken.ru);
    await says(spanish, spoken.es);
    await says(unknown, spoken.en);
  });

  it('changes when the element’s, or an ancestor’s, changes', async () => {
    const element = await speaker('fr');
    await says(element, spoken.fr);
    element.parentElement?.setAttribute('lang', 'ar');
    await says(element, spoken.ar);
    element.setAttribute('lang', 'zh');
    await says(element, spoken.zh);
    element.removeAttribute('lang');
    await says(element, spoken.ar);
    element.parentElement?.removeAttribute('lang');
    await says(element, spoken.en);
  });

  it('is that of the last change, whichever texts arrive first', async () => {
    const element = await speaker('en');
    for (const lang of ['ru', 'es', 'ar', 'fr']) element.setAttribute('lang', lang);
    await says(element, spoken.fr);
    await aTimeout(50);
    await says(element, spoken.fr);
  });

  it('is looked for, and followed, through shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    let inner: Element = page;
    for (let depth = 0; depth < 3; depth += 1) {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' });
      (inner.shadowRoot ?? inner).append(host);
      inner = host;
    }
    const element = document.createElement('test-speaker');
    inner.shadowRoot?.append(element);
    await says(element, spoken.es);
    page.lang = 'ru';
    await says(element, spoken.ru);
    inner.setAttribute('lang', 'fr');
    await says(element, spoken.fr);
  });

  it('changes when the element moves', async () => {
    const page = await fixture(html`
      <div>
        <div lang="ar"><test-speaker></test-speaker></div>
        <div lang="zh"></div>
      </div>
    `);
    const element = page.querySelector('test-speaker') as Element;
    await says(element, spoken.ar);
    page.lastElementChild?.append(element);
    await says(element, spoken.zh);
    element.remove();
    page.lastElementChild?.setAttribute('lang', 'fr');
    page.lastElementChild?.append(element);
    await says(element, spoken.fr);
  });

  it('follows the page after all elements were gone for a while', async () => {
    const element = await speaker('ru');
    const page = element.parentElement as HTMLElement;
    await says(element, spoken.ru);
    element.remove();
    page.append(element);
    page.lang = 'es';
    await says(element, spoken.es);
  });

  it('keeps names of the other direction to themselves', async () => {
    const element = await speaker('ar');
    await says(element, spoken.ar);
    const bdi = element.shadowRoot?.querySelector('bdi') as HTMLElement;
    expect(getComputedStyle(bdi).unicodeBidi).to.equal('isolate');
    expect(getComputedStyle(bdi).direction).to.equal('rtl');
    expect(getComputedStyle(element).direction).to.equal('ltr');
  });
});
