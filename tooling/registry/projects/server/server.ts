import { createServer } from 'node:http';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '@unido/news';
import { load } from '@unido/news/server';

const { PORT, NEWSROOM } = process.env;
const address = `${NEWSROOM}announcements/2024-02-29-unido-cingai/announcement.json`;

const page = async (): Promise<string> => {
  const loaded = await load(address, AbortSignal.timeout(10_000));
  const tag = await collectResult(render(html`<unido-news heading-level="1" .loaded=${loaded}></unido-news>`));
  return `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><body>${tag}</body></html>`;
};

createServer((_, response) => {
  page().then(
    (text) => response.setHeader('content-type', 'text/html; charset=utf-8').end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(PORT), 'localhost', () => console.log('ready'));
