import { beginning, end } from './frame.js';
import { ask, show } from './news.js';

const steps = [
  ['April', 'The ministry reads the terms of the Global Alliance on AI for Industry and Manufacturing.'],
  ['June', 'Two works of the republic offer their lines for a trial, and their unions a seat.'],
  ['October', 'Parliament hears what was learned, in public.'],
] as const;

/** The page of one announcement, whole. */
export async function* partnership(newsroom: URL): AsyncGenerator<string> {
  const page = new URL('announcements/2024-02-29-unido-cingai/', newsroom);
  const address = new URL('announcement.json', page);
  const announcement = ask(address);
  yield beginning({
    path: '/partnership/',
    title: 'UNIDO and CINGAI',
    description: 'UNIDO and CINGAI agree to work together on ethical AI in industry and manufacturing.',
  });
  yield '<div class="partnership">\n';
  const link = `<h1><a href="${page.href}">UNIDO and CINGAI Forge Partnership for Ethical AI in Industry and Manufacturing</a></h1>
<p>Vienna, 29 February 2024. Source: United Nations Industrial Development Organization (UNIDO).</p>`;
  yield show(await announcement, { address, level: 1, link });
  yield `<aside aria-labelledby="next">
<h2 id="next">What follows here</h2>
<ol>
${steps.map(([when, what]) => `<li><b>${when}</b><p>${what}</p></li>`).join('\n')}
</ol>
</aside>
</div>`;
  yield end;
}
