import { html } from 'lit';
import type { Text } from '@unido/announcement';
import { directionOf } from '@unido/announcement/direction';
import { isLink } from '@unido/announcement/formats';

/** A link, or only its content where the address is not one that is safe to follow. */
export const anchor = (href: string | undefined, content: unknown): unknown =>
  href && isLink(href) ? html`<a href=${href}>${content}</a>` : content;

/** Text as nodes: links, emphasis and language; never HTML. */
export const richText = (text: Text): unknown =>
  text.map(({ text, href, emphasis, language }) => {
    const content = anchor(href, emphasis ? html`<em>${text}</em>` : text);
    return language ? html`<span lang=${language} dir=${directionOf(language)}>${content}</span>` : content;
  });
