import { fallback } from '../../visitor/page.js';
import type { Group } from '../case.js';

export const documents: Group = {
  title: 'The document around it',
  cases: [
    {
      name: '`<base href>`',
      does: 'All addresses of the page are relative to elsewhere, and so is the tag’s.',
      page: (at) => ({
        head: `<base href="${at.newsroom}/announcements/" target="_blank">`,
        main: `<unido-news src="../announcement.json"><a href="./">${fallback}</a></unido-news>`,
      }),
    },
    { name: 'Quirks mode', does: 'No doctype.', page: () => ({ doctype: '' }) },
    { name: 'No `lang`', does: 'The page does not say its language.', page: () => ({ root: '' }), note: 'English.' },
    {
      name: 'A `lang` of nobody’s',
      does: '`lang="x_klingon"`',
      page: () => ({ root: 'lang="x_klingon"' }),
      note: 'English.',
    },
    {
      name: 'From right to left',
      does: '`dir="rtl"` on an English page.',
      page: () => ({ root: 'lang="en" dir="rtl"' }),
      sets: /^tag: direction/,
      note: 'An English announcement stays from left to right.',
    },
    {
      name: 'In Arabic',
      does: '`lang="ar" dir="rtl"`',
      page: () => ({ root: 'lang="ar" dir="rtl"' }),
      like: 'arabic',
    },
    {
      name: 'Root of 62.5 %',
      does: '`html { font-size: 62.5% }`',
      page: () => ({ head: css('html { font-size: 62.5% }') }),
    },
    {
      name: 'Mark-up of 1999',
      does: '`<center>`, `<font>`, a table for layout.',
      page: (at) => ({
        doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
        main: `<center><table width="700" cellpadding="9"><tr><td align="center"><font size="1" color="red" face="Comic Sans MS">
          <unido-news src="${at.newsroom}/announcement.json"><a href="${at.newsroom}/announcements/">${fallback}</a></unido-news>
          </font></td></tr></table></center>`,
      }),
    },
  ],
};

function css(text: string): string {
  return `<style>${text}</style>`;
}
