import type { Layout, UnidoNews } from '@unido/news';

/** Lets the feed’s form and button work in the page. */
export const enhance = (page: ParentNode): void => {
  const form = page.querySelector<HTMLFormElement>('form');
  const feed = page.querySelector<UnidoNews>('.feed unido-news');
  const newer = page.querySelector<HTMLElement>('.newer');
  if (!form || !feed || !newer) return;
  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    feed.layout = chosen.get('layout') as Layout;
    feed.limit = Number(chosen.get('limit'));
    history.replaceState(
      null,
      '',
      `?${new URLSearchParams([...chosen].map(([name, value]) => [name, String(value)]))}`,
    );
  });

  const status = newer.querySelector('span');
  const say = (text: string): void => status?.replaceChildren(text);
  let shown = feed.loaded;
  newer.querySelector('button')?.addEventListener('click', () => {
    say('');
    shown = feed.loaded;
    // An address that is set anew is loaded anew.
    feed.src = undefined;
    feed.src = newer.dataset['src'];
  });
  const away = 'The newsroom can’t be reached just now';
  feed.addEventListener('unido-news-load', ({ announcements }) =>
    // A copy that was kept says itself of which date it is.
    say(feed.loaded?.asOf ? `${away}.` : `${announcements.length} shown, as of now.`),
  );
  feed.addEventListener('unido-news-error', ({ code }) => {
    feed.loaded = shown;
    say(`${away} (${code}).`);
  });
};
