import { computed, ref, shallowRef, type ComputedRef } from 'vue';
import type { Announcement } from '@unido/announcement';
import type { Loaded, UnidoNews, UnidoNewsErrorEvent, UnidoNewsLoadEvent } from '@unido/news';

/** The newsroom's address, as the page says it. */
const newsroom = document.querySelector<HTMLMetaElement>('meta[name=newsroom]')?.content ?? '';

/** An address in the newsroom's site. */
export const at = (path: string): string => newsroom + path;

/** What was loaded since the site was opened, by its address. */
const kept = new Map<string, Loaded>();

interface News {
  /** For the tag: where to load from, or what is at hand from an earlier visit of the route, without a request. */
  readonly source: { readonly src: string } | { readonly loaded: Loaded };
  readonly announcements: ComputedRef<readonly Announcement[]>;
  /** What went wrong, for a developer; empty if nothing did. */
  readonly problem: ComputedRef<string>;
  readonly onLoad: (event: UnidoNewsLoadEvent & { readonly currentTarget: UnidoNews }) => void;
  readonly onError: (event: UnidoNewsErrorEvent) => void;
}

/** An announcement or a feed, and how loading it goes. */
export const useNews = (src: string): News => {
  const first = kept.get(src);
  const loaded = shallowRef(first);
  const problem = ref('');
  return {
    source: first ? { loaded: first } : { src },
    announcements: computed(() => loaded.value?.announcements ?? []),
    problem: computed(() => problem.value),
    onLoad: ({ currentTarget }) => {
      loaded.value = currentTarget.loaded;
      if (loaded.value) kept.set(src, loaded.value);
    },
    onError: ({ code, detail }) => {
      problem.value = `${code}: ${detail}`;
    },
  };
};
