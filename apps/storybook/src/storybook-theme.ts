import { create } from 'storybook/theming';

/** Storybook’s own frame, in the colours of what it shows. */
export const theme = create({
  base: 'light',
  brandTitle: 'UNIDO news',
  brandTarget: '_self',
  colorPrimary: '#005c8f',
  colorSecondary: '#005c8f',
  appBg: '#f5f7f9',
  appBorderColor: '#d5dce2',
  appBorderRadius: 0,
  inputBorderRadius: 0,
  textColor: '#101b24',
  textMutedColor: '#485866',
  barTextColor: '#485866',
  barSelectedColor: '#005c8f',
});
