/** As far as browsers look ahead for lazy pictures. */
const ahead = '1250px';

/** Resolves when an element is near what the reader sees; never once the signal is aborted. */
export const near = (element: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  });
