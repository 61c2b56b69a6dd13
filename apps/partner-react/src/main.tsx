import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import '@fontsource-variable/source-serif-4';
import '@unido/news';
import '@unido/tokens/themes/university.css';
import { Frame } from './frame.js';
import { Home } from './home.js';
import { Partnership } from './partnership.js';
import './site.css';

const router = createBrowserRouter([
  {
    Component: Frame,
    children: [
      { index: true, Component: Home },
      { path: 'partnership', Component: Partnership },
      { path: '*', Component: Home },
    ],
  },
]);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
