/**
 * An embed’s side of what it and the page around it say to each other: messages `{ message, value, secret }`, as
 * WordPress has them. It tells its height, and which link was followed where the frame’s sandbox forbids to follow it;
 * it is told a theme. The page around it may be anybody’s, and learns nothing but that.
 */
(() => {
  const said = new URLSearchParams(location.hash.replace(/^#\??/, ''));
  const secret = said.get('secret') ?? '';
  const root = document.documentElement;

  const tell = (message: string, value: string | number): void => {
    if (parent !== window) parent.postMessage({ message, value, secret }, '*');
  };

  const tellHeight = (): void => tell('height', Math.ceil(document.body.getBoundingClientRect().height));

  const setTheme = (theme: unknown): void => {
    if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;
    else if (theme === 'auto') root.style.removeProperty('color-scheme');
  };

  setTheme(said.get('theme'));
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    const { message, value } = data as { readonly message?: unknown; readonly value?: unknown };
    if (message === 'theme') setTheme(value);
    if (message === 'ready') tellHeight();
  });

  // In a sandbox the frame is nobody’s and may not leave its page; who framed it may follow a link in its stead.
  if (origin === 'null')
    addEventListener('click', (event) => {
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      tell('link', link.href);
    });
})();
