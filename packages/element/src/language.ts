import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages, messagesFor, tagFor, type Messages } from './messages.js';

/** Whose shadow root a node stands in. */
const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The nearest `lang`, looked for through shadow roots too, as a tag: `zh_CN` is what some systems write for it. */
const nearest = (element: Element): string => {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const found = from.closest('[lang]')?.getAttribute('lang');
    if (found != null) return found.replaceAll('_', '-');
  }
  return '';
};

// What elements speak before they stand in a page.
let first = { tag: 'en', messages: messagesFor('en') as Messages };

/**
 * Sets the language in which a server renders: there no page says it. The texts must have been loaded before, by
 * `loadMessages`; without them it is English.
 * @param tag BCP 47
 */
export const speak = (tag: string): void => {
  const messages = messagesFor(tag) ?? (messagesFor('en') as Messages);
  first = { tag: tagFor(tag, messages), messages };
};

const live = new Set<Language>();
// One observer for all elements of a page: languages change rarely, elements may be many.
let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();
const settled = Promise.resolve();

const observe = (root: Node): void => {
  if (observed.has(root)) return;
  observed.add(root);
  observer?.observe(root, { attributeFilter: ['lang'], subtree: true });
};

/** An element's interface language: follows the page's `lang` for as long as the element is in it. */
export class Language implements ReactiveController {
  /** Of texts and dates, BCP 47; `en` where the page does not say, or says what is not among ours. */
  tag = first.tag;
  messages = first.messages;
  /** Settles when the texts of the present language are in use. */
  ready: Promise<void> = settled;
  /** The page's, as a tag; empty where it does not say. */
  asked = '';
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    live.add(this);
    observer ??= new MutationObserver(() => live.forEach((language) => language.#follow()));
    for (let from: Element | undefined = this.#host; from; from = hostOf(from)) observe(from.getRootNode());
    this.#follow();
  }

  hostDisconnected(): void {
    live.delete(this);
    if (live.size) return;
    observer?.disconnect();
    observed = new WeakSet();
  }

  #follow(): void {
    const asked = nearest(this.#host);
    if (asked === this.asked) return;
    this.asked = asked;
    const here = messagesFor(asked);
    if (here) this.#use(here);
    else
      this.ready = loadMessages(asked).then((messages) => {
        if (this.asked === asked) this.#use(messages);
      });
  }

  #use(messages: Messages): void {
    this.messages = messages;
    this.tag = tagFor(this.asked, messages);
    this.#host.requestUpdate();
  }
}
