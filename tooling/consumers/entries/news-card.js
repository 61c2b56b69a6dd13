import '@unido/news-card';
