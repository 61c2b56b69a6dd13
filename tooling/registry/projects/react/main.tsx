import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@unido/news';

const src = 'https://news.example.org/announcements/2024-02-29-unido-cingai/announcement.json';

const News = () => {
  const [headline, setHeadline] = useState('');
  return (
    <>
      <p role="status">{headline}</p>
      <unido-news
        src={src}
        headingLevel={1}
        onunido-news-load={({ announcements }) => setHeadline(announcements[0]?.headline ?? '')}
      />
    </>
  );
};

const main = document.querySelector('main');
if (main) createRoot(main).render(<News />);
