import '@unido/disclaimer-footer';
