/** How many a full page holds. The newest page holds up to twice as many, less one. */
const pageSize = 50;

export interface PageOf<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** 0 is the newest page; the others are counted from the oldest, 1. */
  readonly number: number;
  /** The number of the next older page, if there is one. */
  readonly older?: number;
  /** The number of the next newer page, if there is one. */
  readonly newer?: number;
}

/**
 * Parts a list, newest first, into pages. They are counted from the oldest, so that something new moves nothing from
 * page to page: it changes the newest alone.
 */
export const pagesOf = <Item>(all: readonly Item[], size = pageSize): PageOf<Item>[] => {
  const full = Math.max(0, Math.floor(all.length / size) - 1);
  const numbers = [0, ...Array.from({ length: full }, (_, index) => full - index)];
  return numbers.map((number, index) => {
    const older = numbers[index + 1];
    const newer = numbers[index - 1];
    return {
      items: number
        ? all.slice(all.length - number * size, all.length - (number - 1) * size)
        : all.slice(0, all.length - full * size),
      number,
      ...(older && { older }),
      ...(newer !== undefined && { newer }),
    };
  });
};
