import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages, messagesFor, type Messages } from './messages.js';

/** The nearest `lang`, looked for through shadow roots too. */
const nearest = (element: Element): string => {
  for (let from: Element | undefined = element; from;) {
    const found: HTMLElement | null = from.closest('[lang]');
    if (found) return found.lang;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
};

const live = new Set<Language>();
// One observer for all elements of a page: languages change rarely, elements may be many.
let observer: MutationObserver | undefined;

/** An element's interface language: follows the page's `lang` for as long as the element is in it. */
export class Language implements ReactiveController {
  /** BCP 47; `en` where the page does not say. */
  tag = 'en';
  messages = messagesFor('en') as Messages;
  /** Settles when the texts of the present language are in use. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    live.add(this);
    observer ??= new MutationObserver(() => live.forEach((language) => language.#follow()));
    observer.observe(this.#host.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    this.#follow();
  }

  hostDisconnected(): void {
    live.delete(this);
    if (!live.size) observer?.disconnect();
  }

  #follow(): void {
    const tag = nearest(this.#host) || 'en';
    if (tag === this.tag) return;
    this.tag = tag;
    const here = messagesFor(tag);
    if (here) this.#use(here);
    else
      this.ready = loadMessages(tag).then((messages) => {
        if (this.tag === tag) this.#use(messages);
      });
  }

  #use(messages: Messages): void {
    this.messages = messages;
    this.#host.requestUpdate();
  }
}
