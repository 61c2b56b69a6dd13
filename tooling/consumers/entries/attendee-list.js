import '@unido/attendee-list';
