/** How the test server is to answer. */
export interface Answer {
  readonly status?: number;
  /** default `application/json; charset=utf-8` */
  readonly type?: string;
  /** a fixture: `packages/NAME/fixtures/…` or `content/…` */
  readonly file?: string;
  /** the id of a stored body */
  readonly body?: string;
  /** pads the body with white space up to this size */
  readonly bytes?: number;
  /** half of the body, as if it were all */
  readonly truncate?: true;
  /** half of the body, then nothing */
  readonly stall?: true;
  /** milliseconds before the answer */
  readonly delay?: number | 'never';
  readonly redirect?: string;
  /** no permission for other origins */
  readonly cors?: 'none';
  /** the name under which `requestsOf` tells of these requests */
  readonly key?: string;
  /** of the requests with this key, the first and the last that fail so; the others are answered well */
  readonly from?: number;
  readonly to?: number;
}

/** Another origin that answers just the same, with permission for every origin unless told otherwise. */
export const otherOrigin = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="other-origin"]')?.content ?? '';

/** An address that answers as asked. */
export const answer = (asked: Answer, origin: string = location.origin): string => {
  const address = new URL('/__test/answer', origin);
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, String(value));
  return address.href;
};

/** The page of a stored document, as a site has it: in its folder is `announcement.json`. Its key is the id. */
export const folder = (id: string, origin: string = location.origin): string =>
  new URL(`/__test/folder/${id}/`, origin).href;

/** Gives the test server a body to answer with. @returns its id */
export const store = async (body: string): Promise<string> =>
  (await fetch('/__test/body', { method: 'POST', body })).text();

/** What became of the requests with this key: how many began, and how many the page gave up. */
export const requestsOf = async (key: string): Promise<{ readonly started: number; readonly aborted: number }> =>
  (await fetch(`/__test/log?key=${encodeURIComponent(key)}`)).json() as Promise<{ started: number; aborted: number }>;
