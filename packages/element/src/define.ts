import { version } from './version.js';

let warned = false;

/**
 * Registers a tag, unless it is taken: then the first definition stays, the page goes on, and the console gets one
 * line for all our tags together.
 */
export const define = (tag: string, element: CustomElementConstructor & { readonly version?: string }): void => {
  const there: (CustomElementConstructor & { readonly version?: string }) | undefined = customElements.get(tag);
  if (!there) customElements.define(tag, element);
  else if (there !== element && !warned) {
    warned = true;
    console.warn(`unido-news/twice: <${tag}> ${there.version ?? 'of another origin'} is in use; ${version} is ignored`);
  }
};
