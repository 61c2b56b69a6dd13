import { useState } from 'react';
import type { Loaded } from '@unido/news';
import type { UnidoNewsProps } from '@unido/news/react';

/** The newsroom's address, as the page says it. */
const newsroom = document.querySelector<HTMLMetaElement>('meta[name=newsroom]')?.content ?? '';

/** An address in the newsroom's site. */
export const at = (path: string): string => newsroom + path;

/** What was loaded since the site was opened, by its address. */
const kept = new Map<string, Loaded>();

interface News {
  /** For the tag: where to load from, or what is at hand from an earlier visit of the route, without a request. */
  readonly props: UnidoNewsProps;
  /** The tag’s key: another tag for each attempt. */
  readonly attempt: number;
  /** Present once it is shown. */
  readonly loaded: Loaded | undefined;
  /** Present if it could not be loaded: the element's code for why. */
  readonly problem: string | undefined;
  readonly retry: () => void;
}

/** An announcement or a feed, and how loading it goes. */
export const useNews = (src: string): News => {
  const [first] = useState(() => kept.get(src));
  const [loaded, setLoaded] = useState(first);
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const props: UnidoNewsProps = {
    ...(first ? { loaded: first } : { src }),
    'onunido-news-load': ({ currentTarget }) => {
      if (currentTarget.loaded) kept.set(src, currentTarget.loaded);
      setLoaded(currentTarget.loaded);
    },
    'onunido-news-error': ({ code }) => setProblem(code),
  };
  const retry = (): void => {
    setProblem(undefined);
    setAttempt(attempt + 1);
  };
  return { props, attempt, loaded, problem, retry };
};
