import type { Preview } from '@storybook/web-components-vite';
import { languages } from '@unido/testing/stories';

/** What the toolbar sets: the page around the element. */
export const globalTypes = {
  theme: {
    description: 'Colour scheme of the page',
    toolbar: {
      title: 'Theme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
        { value: 'light-more', title: 'Light, more contrast', icon: 'sun' },
        { value: 'dark-more', title: 'Dark, more contrast', icon: 'moon' },
      ],
    },
  },
  language: {
    description: 'Language and direction of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: Object.entries(languages).map(([value, title]) => ({
        value,
        title,
        right: value === 'ar' ? 'right to left' : 'left to right',
      })),
    },
  },
  host: {
    description: 'Style of the page',
    toolbar: {
      title: 'Host page',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'none', title: 'No style' },
        { value: 'bootstrap', title: 'Bootstrap' },
        { value: 'tailwind', title: 'Tailwind preflight' },
        { value: 'hostile', title: 'Hostile' },
      ],
    },
  },
  width: {
    description: 'Width that the page gives to the element',
    toolbar: {
      title: 'Width',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        { value: '320', title: '320 px' },
        { value: '480', title: '480 px' },
        { value: '640', title: '640 px' },
        { value: '960', title: '960 px' },
      ],
    },
  },
} satisfies NonNullable<Preview['globalTypes']>;

export const initialGlobals = { theme: 'light', language: 'en', host: 'none', width: 'full' };
