import '@unido/quote-block';
