import { useState } from 'react';
import type { Loaded, UnidoNews } from '@unido/news';
import { Choice } from './choice.js';
import { useTitle } from './frame.js';
import { at, useNews } from './newsroom.js';
import { Problem } from './problem.js';

type Paper = 'page' | NonNullable<UnidoNews['theme']>;

const papers: readonly (readonly [Paper, string])[] = [
  ['page', 'As the page'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** What the document itself says, for those who have a minute. */
const Brief = ({ announcements: [one] }: Loaded) => {
  const people = one?.attendees?.flatMap(({ people }) => people) ?? [];
  return (
    <dl className="brief">
      <div>
        <dt>Where</dt>
        <dd>{one?.dateline?.place}</dd>
      </div>
      <div>
        <dt>Present</dt>
        <dd>{people.map(({ name }) => name).join(', ')}</dd>
      </div>
      <div>
        <dt>About</dt>
        <dd>{one?.topics?.map(({ name }) => name).join(', ')}</dd>
      </div>
    </dl>
  );
};

export const Partnership = () => {
  useTitle('UNIDO and CINGAI');
  const { props, attempt, loaded, problem, retry } = useNews(
    at('announcements/2024-02-29-unido-cingai/announcement.json'),
  );
  const [paper, setPaper] = useState<Paper>('page');
  return (
    <div className="partnership">
      <div className={`sheet ${paper}`}>
        {problem && <Problem code={problem} retry={retry} />}
        <unido-news key={attempt} {...props} headingLevel={1} theme={paper === 'page' ? undefined : paper}>
          <h1>
            <a href={at('announcements/2024-02-29-unido-cingai/')}>
              UNIDO and CINGAI Forge Partnership for Ethical AI in Industry and Manufacturing
            </a>
          </h1>
          <p>Vienna, 29 February 2024. Source: United Nations Industrial Development Organization (UNIDO).</p>
        </unido-news>
      </div>
      <aside aria-label="From the institute">
        <h2>In brief</h2>
        {loaded && <Brief {...loaded} />}
        <h2>Our part in it</h2>
        <p>
          The institute reads what the partners agree on, and says in public where it helps the people on the line and
          where it does not yet.
        </p>
        <Choice legend="Paper" options={papers} value={paper} onChange={setPaper} />
      </aside>
    </div>
  );
};
