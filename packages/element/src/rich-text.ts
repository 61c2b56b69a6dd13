import { html } from 'lit';
import type { Text } from '@unido/announcement';
import { directionOf } from '@unido/announcement/direction';
import { isLink } from '@unido/announcement/formats';

/** A link, or only its content where the address is not one that is safe to follow. */
export const anchor = (href: string | undefined, content: unknown): unknown =>
  href && isLink(href) ? html`<a href=${href}>${content}</a>` : content;

/** A line feed is a line break, whatever the style sheet says of white space. */
const lines = (text: string): unknown => text.split('\n').map((line, index) => (index ? [html`<br />`, line] : line));

/** Text as nodes: links, emphasis and language; never HTML. */
export const richText = (text: Text): unknown =>
  text.map(({ text, href, emphasis, language }) => {
    const content = anchor(href, emphasis ? html`<em>${lines(text)}</em>` : lines(text));
    return language ? html`<span lang=${language} dir=${directionOf(language)}>${content}</span>` : content;
  });
