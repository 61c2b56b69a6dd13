import '@unido/news';
