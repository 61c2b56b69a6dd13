/**
 * An embed’s side of what it and the page around it say to each other: messages `{ message, value, secret }`, as
 * WordPress has them. It tells its height, and which link was followed where the frame’s sandbox forbids to follow it;
 * it is told a theme. The page around it may be anybody’s, and learns nothing but that.
 */
(() => {
  const said = new URLSearchParams(location.hash.replace(/^#\??/, ''));
  const secret = said.get('secret') ?? '';
  const root = document.documentElement;
  const framed = parent !== window;
  const main = document.querySelector('main') as HTMLElement;
  const more = document.getElementById('more') as HTMLElement;

  const tell = (message: string, value: string | number): void => {
    if (framed) parent.postMessage({ message, value, secret }, '*');
  };

  const height = (): number => Math.ceil(main.getBoundingClientRect().height);

  /** Whether somebody around the frame follows links for it. */
  let answered = Boolean(secret);

  let timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Tells the height, and looks again when the page around has answered: a frame that is far down the page, or that
   * WordPress still hides, is drawn by no browser, so that no observer says what its new width makes of its height.
   * What is not given enough room (WordPress gives 1,000 px at the most) scrolls, and says where it stands whole.
   */
  const tellHeight = (): void => {
    const told = height();
    // In a hidden container there is none.
    if (told) tell('height', told);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (height() !== told) tellHeight();
      else more.hidden = !framed || told <= innerHeight;
    }, 200);
  };

  const setTheme = (theme: unknown): void => {
    if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;
    else if (theme === 'auto') root.style.removeProperty('color-scheme');
  };

  /** The frame of the translation that the page around asks for. */
  const wanted = said.get('language');
  const translation =
    wanted &&
    wanted !== root.lang &&
    document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${CSS.escape(wanted)}"]`);
  if (translation) return location.replace(translation.href + location.hash);

  setTheme(said.get('theme'));
  tellHeight();
  new ResizeObserver(tellHeight).observe(main);
  addEventListener('load', tellHeight);
  addEventListener('resize', tellHeight);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    const { message, value } = data as { readonly message?: unknown; readonly value?: unknown };
    if (message === 'theme') setTheme(value);
    if (message !== 'ready') return;
    answered = true;
    tellHeight();
  });

  /**
   * Where a followed link leads to. WordPress, known by its secret, takes its visitors to the frame’s own host alone;
   * for any other link, to the place on the newsroom’s page where it stands and can be followed.
   */
  const destination = ({ href, host, textContent }: HTMLAnchorElement): string => {
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    if (!secret || !page || host === location.host) return href;
    return `${page}#:~:text=${encodeURIComponent(textContent.trim()).replaceAll('-', '%2D')}`;
  };

  // In a sandbox the frame is nobody’s and may not leave its page; who framed it may follow a link in its stead.
  if (origin === 'null')
    addEventListener('click', (event) => {
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
      if (!link || event.defaultPrevented) return;
      if (!answered) {
        // Where nobody does, a window of its own is what a sandbox may allow.
        link.target = '_blank';
        return;
      }
      event.preventDefault();
      tell('link', destination(link));
    });
})();
