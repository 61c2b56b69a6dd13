import './site.css';
import { EmbedBuilder } from './elements/app.js';
import { NewsroomClient } from './newsroom.js';

/** The newsroom’s address, as the page says it. */
const newsroom = document.querySelector<HTMLMetaElement>('meta[name=newsroom]')?.content ?? '';

for (const builder of document.querySelectorAll('embed-builder'))
  if (builder instanceof EmbedBuilder) builder.client = new NewsroomClient(new URL(newsroom, document.baseURI).href);
