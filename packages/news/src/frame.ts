/**
 * The page’s side of what it and the newsroom’s frames say to each other (`cdn/unido-frame.js`, a classic script): gives
 * each frame the height that it tells, and follows a link that a reader clicked in one. It listens to frames of the
 * newsroom that the script came from, and to nobody else.
 */
((): void => {
  const { src } = document.currentScript as HTMLScriptElement;
  const newsroom = new URL('..', src).href;
  const most = 100_000;

  const ours = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(newsroom));

  const greet = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage({ message: 'ready' }, '*');

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    // A frame in a sandbox is of no origin: whose it is, says that it is the window in a frame with that address.
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (!frame || (origin !== 'null' && !newsroom.startsWith(`${origin}/`))) return;
    const { message, value } = Object(data) as { readonly message?: unknown; readonly value?: unknown };
    if (message === 'height' && Number(value) > 0) {
      if (!frame.dataset['greeted']) greet(frame);
      frame.dataset['greeted'] = '';
      frame.style.height = `${Math.min(Math.ceil(Number(value)), most)}px`;
    }
    // Only the frame in which the reader just was may lead the page elsewhere.
    if (message === 'link' && document.activeElement === frame && /^(https?|mailto):/i.test(String(value)))
      location.assign(String(value));
  });
  ours().forEach(greet);
})();
