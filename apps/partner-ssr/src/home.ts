import type { Layout } from '@unido/news';
import { beginning, end } from './frame.js';
import { ask, show } from './news.js';

const layouts: readonly (readonly [Layout, string])[] = [
  ['list', 'List'],
  ['card', 'Cards'],
];
const limits = [3, 6];

const services = [
  ['Register a workshop', 'One form, one fee, one inspector who knows your trade.'],
  ['Apply for an energy audit', 'Free for works of fewer than fifty people.'],
  ['Find a training place', 'Four hundred places in eleven trades, from September.'],
] as const;

/** A choice of the form; `chosen` is one of the options. */
const select = (
  name: string,
  label: string,
  options: readonly (readonly [string | number, string | number])[],
  chosen: string | number,
): string => `<label>${label}
<select name="${name}">
${options.map(([value, text]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`).join('\n')}
</select>
</label>`;

/** The front page. The form works without script, by its query. */
export async function* home(newsroom: URL, query: URLSearchParams): AsyncGenerator<string> {
  const address = new URL('feed.json', newsroom);
  const feed = ask(address);
  const [layout] = layouts.find(([name]) => name === query.get('layout')) ?? (['list'] as const);
  const limit = limits.find((count) => String(count) === query.get('limit')) ?? 6;
  yield beginning({
    path: '/',
    title: 'Ministry',
    description: 'What the ministry does, and what its partners announce.',
  });
  yield `<section class="hero">
<h1>Skill is a public work.</h1>
<p>The ministry keeps workshops open, furnaces cool and apprentices paid, in every district of the republic.</p>
</section>
<section class="services" aria-labelledby="services">
<h2 id="services">Services</h2>
<ul>
${services.map(([name, text]) => `<li><h3>${name}</h3><p>${text}</p></li>`).join('\n')}
</ul>
</section>
<section class="feed" aria-labelledby="feed">
<header>
<h2 id="feed">From our partners</h2>
<form>
${select('layout', 'Show as', layouts, layout)}
${select(
  'limit',
  'How many',
  limits.map((count) => [count, count]),
  limit,
)}
<noscript><button>Show</button></noscript>
</form>
</header>
`;
  const link = `<a href="${newsroom.href}">Announcements by UNIDO</a>`;
  yield show(await feed, { address, level: 3, layout, limit, link });
  yield `<p class="newer" data-src="${address.href}"><button type="button">Look for newer announcements</button> <span role="status"></span></p>
</section>`;
  yield end;
}
