type End = 'top' | 'bottom';

/** The margin that an element has at one of its ends together with what stands there inside it. */
const margin = (element: Element, end: End): number => {
  const edge = element.getBoundingClientRect()[end];
  let most = 0;
  // Where a child begins elsewhere, there is a padding, a border or a context of its own between, and no margin collapses.
  for (
    let one: Element | null = element;
    one?.getBoundingClientRect()[end] === edge;
    one = end === 'top' ? one.firstElementChild : one.lastElementChild
  )
    most = Math.max(most, parseFloat(getComputedStyle(one).getPropertyValue(`margin-${end}`)));
  return most;
};

/** So many tags of a page are held: to measure more would take its reader’s seconds, and they are far below. */
const most = 50;

/**
 * Keeps what is around a tag where it is while the tag’s content takes the place of what stood in it: the margins that
 * this had in common with its neighbours stay.
 * @returns the height that is to stay too, in CSS pixels; nothing where its end is out of sight
 */
export const hold = (host: HTMLElement): number | undefined => {
  if ([...document.getElementsByTagName(host.localName)].indexOf(host) >= most) return;
  const range = new Range();
  range.selectNodeContents(host);
  const { bottom, height } = range.getBoundingClientRect();
  if (!height) return;
  const { style, firstElementChild: first, lastElementChild: last } = host;
  style.marginBlock = `${first ? margin(first, 'top') : 0}px ${last ? margin(last, 'bottom') : 0}px`;
  return bottom < 0 || bottom > innerHeight ? undefined : height;
};
