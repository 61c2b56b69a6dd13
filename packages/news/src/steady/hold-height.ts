/**
 * Keeps the height that an element has while its content changes, until its width does: what hold.ts does in the one
 * file, from which this part takes nothing.
 */
export const holdHeight = (element: HTMLElement): void => {
  const { height, width } = element.getBoundingClientRect();
  element.style.minBlockSize = `${height}px`;
  const observer = new ResizeObserver(() => {
    if (element.getBoundingClientRect().width === width) return;
    observer.disconnect();
    // Sizes that change while they are observed, or begin to be observed then, are an error to the page.
    setTimeout(() => (element.style.minBlockSize = ''));
  });
  setTimeout(() => observer.observe(element));
};
