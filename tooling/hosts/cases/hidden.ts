import { tag } from '../../visitor/page.js';
import type { Group } from '../case.js';

export const hidden: Group = {
  title: 'Where it is not seen at first',
  intro: 'It loads while it is hidden, and is looked at when the visitor has come to it.',
  cases: [
    {
      name: 'Tab',
      does: 'The tag in a tab that is `display: none`, opened later.',
      page: (at) => ({ main: `<div id="tab" style="display: none">${tag(at)}</div>` }),
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(async () => {
          await visitor.settled(1);
          document.querySelector<HTMLElement>('#tab')?.style.removeProperty('display');
        });
      },
    },
    {
      name: '`hidden` on the tag',
      does: 'The tag itself is `hidden`, and shown later.',
      page: (at) => ({ main: tag(at, 'hidden') }),
      visit: async ({ open, inPage }) => {
        await open();
        return inPage(async () => {
          await visitor.settled(1);
          const tag = document.querySelector<HTMLElement>('unido-news');
          const seen = tag?.getClientRects().length ? ['shown while it is hidden'] : [];
          if (tag) tag.hidden = false;
          return seen;
        });
      },
    },
    {
      name: 'Slider',
      does: 'The tag on the second slide, beside the window that shows the first.',
      page: (at) => ({
        main: `<div style="overflow: hidden; width: 700px"><div id="slides" style="display: flex; width: 1400px">
          <div style="flex: 0 0 700px">The first</div><div style="flex: 0 0 700px">${tag(at)}</div></div></div>`,
      }),
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(async () => {
          await visitor.settled(1);
          const slides = document.querySelector<HTMLElement>('#slides');
          if (slides) slides.style.transform = 'translateX(-700px)';
        });
      },
    },
    {
      name: '`<details>`',
      does: 'The tag in a closed `<details>`, opened later.',
      page: (at) => ({ main: `<details id="more"><summary>More</summary>${tag(at)}</details>` }),
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(async () => {
          await visitor.settled(1);
          document.querySelector('#more')?.setAttribute('open', '');
        });
      },
    },
    {
      name: '`content-visibility: auto`',
      does: 'The tag far below, where the page draws nothing until one scrolls there.',
      page: (at) => ({
        main: `<div style="height: 5000px"></div><div style="content-visibility: auto; contain-intrinsic-size: 300px">${tag(at)}</div>`,
      }),
    },
    {
      name: '`content-visibility: hidden`',
      does: 'The tag in a part that is not drawn, until the page has it drawn.',
      page: (at) => ({ main: `<div id="part" style="content-visibility: hidden">${tag(at)}</div>` }),
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(async () => {
          await visitor.settled(1);
          document.querySelector<HTMLElement>('#part')?.style.removeProperty('content-visibility');
        });
      },
    },
    {
      name: 'A dialog',
      does: 'The tag in a modal dialog, opened later.',
      page: (at) => ({ main: `<dialog id="dialog" style="width: 800px">${tag(at)}</dialog>` }),
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(async () => {
          await visitor.settled(1);
          document.querySelector<HTMLDialogElement>('#dialog')?.showModal();
        });
      },
    },
  ],
};
