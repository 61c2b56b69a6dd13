/** What is measured: our card, and what a page could take in its place. */
import { fileURLToPath } from 'node:url';

export interface Subject {
  readonly name: string;
  /** How a page makes it: of a document, or of HTML that is parsed. */
  readonly form: 'document' | 'plain' | 'html' | 'fetched';
  readonly tag: string;
  /** Where its script and style are resolved from. */
  readonly folder: string;
  /** What a page loads for it, as its documentation says. */
  readonly imports: readonly string[];
  /** Slots that its documentation has for what stands above and below the text. */
  readonly slots: { readonly dateline?: string; readonly headline?: string; readonly footer?: string };
  /** What it must stand in. */
  readonly inside?: string;
  /** What the page adds to the style of all. */
  readonly style?: string;
  /** Whether it is made by Lit. */
  readonly lit?: true;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const peers = fileURLToPath(new URL('../peers/', import.meta.url));

const plain = { form: 'html', folder: here, imports: [], slots: {} } as const;
const ours = { tag: 'unido-news-card', folder: here, imports: ['@unido/news-card'], slots: {}, lit: true } as const;
const peer = { form: 'html', folder: peers, slots: {}, lit: true } as const;

const visible = '.cards > * { content-visibility: visible !important }';
const skipped = '.cards > :nth-of-type(n + 13) { content-visibility: auto; contain-intrinsic-block-size: auto 240px }';

export const baseline = 'static HTML';

export const subjects: readonly Subject[] = [
  { ...plain, name: baseline, tag: 'article' },
  { ...plain, name: 'static HTML, off-screen skipped', tag: 'article', style: skipped },
  { ...plain, name: 'hand-written element', form: 'plain', tag: 'plain-card', imports: ['./plain-card.ts'] },
  { ...ours, name: 'unido-news-card', form: 'document' },
  { ...ours, name: 'unido-news-card, nothing skipped', form: 'document', style: visible },
  {
    ...ours,
    name: 'unido-news-card, slots, nothing skipped',
    form: 'html',
    slots: { dateline: 'dateline', headline: 'headline', footer: 'footer' },
    style: visible,
  },
  {
    ...peer,
    name: 'Material outlined card',
    tag: 'md-outlined-card',
    imports: ['@material/web/labs/card/outlined-card.js'],
  },
  {
    ...peer,
    name: 'Shoelace card',
    tag: 'sl-card',
    imports: [
      '@shoelace-style/shoelace/dist/themes/light.css',
      '@shoelace-style/shoelace/dist/components/card/card.js',
    ],
    slots: { headline: 'header', footer: 'footer' },
  },
  {
    ...peer,
    name: 'Web Awesome card',
    tag: 'wa-card',
    imports: [
      '@awesome.me/webawesome/dist/styles/themes/default.css',
      '@awesome.me/webawesome/dist/components/card/card.js',
    ],
    slots: { headline: 'header', footer: 'footer' },
  },
  { ...peer, name: 'SBB card', tag: 'sbb-card', imports: ['@sbb-esta/lyne-elements/card.js'] },
  { ...peer, name: 'Carbon tile', tag: 'cds-tile', imports: ['@carbon/web-components/es/components/tile/index.js'] },
  {
    ...peer,
    name: 'Spectrum card',
    tag: 'sp-card',
    imports: [
      '@spectrum-web-components/theme/sp-theme.js',
      '@spectrum-web-components/theme/theme-light.js',
      '@spectrum-web-components/theme/scale-medium.js',
      '@spectrum-web-components/card/sp-card.js',
    ],
    slots: { headline: 'heading', dateline: 'subheading', footer: 'footer' },
    inside: '<sp-theme system="spectrum" color="light" scale="medium"></sp-theme>',
  },
  { ...peer, name: 'baseline-status', form: 'fetched', tag: 'baseline-status', imports: ['baseline-status'] },
];
