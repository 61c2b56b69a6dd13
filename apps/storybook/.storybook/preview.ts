import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { openNewsroom } from '@unido/testing/stories';
import { extractArgTypes } from '../src/arg-types.js';
import '../src/fonts.css';
import { globalTypes, initialGlobals } from '../src/globals.js';
import { eventNames, manifest } from '../src/manifest.js';
import { page } from '../src/page.js';
import '../src/page.css';
import { theme } from '../src/storybook-theme.js';

openNewsroom();
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    actions: { handles: eventNames },
    controls: { expanded: true },
    docs: { theme, extractArgTypes, toc: { headingSelector: 'h2, h3', title: 'On this page' } },
    options: {
      storySort: {
        order: [
          'Start here',
          'Embed',
          'Writing for it',
          'Theming',
          'Tokens',
          'Accessibility',
          'News',
          ['Layouts', 'States', 'Themes', 'Host pages'],
          'Elements',
          ['News card', 'Quote block', 'Attendee list', 'Disclaimer footer'],
        ],
      },
    },
  },
};

export default preview;
