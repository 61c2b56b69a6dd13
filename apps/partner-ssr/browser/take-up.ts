import type { Loaded } from '@unido/news';

/** Gives each rendered tag the data that stands after it. */
export const takeUp = (page: ParentNode): void => {
  for (const tag of page.querySelectorAll('unido-news')) {
    const data = tag.nextElementSibling;
    if (data?.matches('script[type="application/json"]')) tag.loaded = JSON.parse(data.textContent ?? '') as Loaded;
  }
};
