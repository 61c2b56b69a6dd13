import { useEffect, useRef } from 'react';
import { NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';

const site = 'Institute for Industry and Ethics, University of Verran';

/** Sets the page's title. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} – ${site}`;
  }, [title]);
};

/** What all routes stand in. After a change of route, reading goes on at the new page's beginning. */
export const Frame = () => {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="top">
        <NavLink className="mark" to="/">
          <svg width="34" height="34" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" fill="currentColor" />
            <path d="M7 8h4l5 13 5-13h4l-7.4 17h-3.2z" fill="var(--paper)" />
          </svg>
          <span>
            <b>Institute for Industry and Ethics</b>
            <small>University of Verran</small>
          </span>
        </NavLink>
        <nav aria-label="Main">
          <NavLink to="/">News</NavLink>
          <NavLink to="/partnership/">The partnership</NavLink>
        </nav>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="bottom">
        <p>Institute for Industry and Ethics · Old Observatory, Verran</p>
        <p>The university and its institute are invented; what UNIDO announces is not ours.</p>
      </footer>
      <ScrollRestoration />
    </>
  );
};
