import type { Announcement } from '@unido/announcement';
import type { Code } from './load.js';

const init = { bubbles: true, composed: true };

/** Announcements have arrived and are shown. */
export class UnidoNewsLoadEvent extends Event {
  /** What is shown, in its order. */
  readonly announcements: readonly Announcement[];

  constructor(announcements: readonly Announcement[]) {
    super('unido-news-load', init);
    this.announcements = announcements;
  }
}

/** Nothing better than the fallback could be shown. */
export class UnidoNewsErrorEvent extends Event {
  /** What went wrong; stable, for programs. */
  readonly code: Code;
  /** The same for a developer to read. */
  readonly detail: string;

  constructor(code: Code, detail: string) {
    super('unido-news-error', init);
    this.code = code;
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'unido-news-load': UnidoNewsLoadEvent;
    'unido-news-error': UnidoNewsErrorEvent;
  }
}
