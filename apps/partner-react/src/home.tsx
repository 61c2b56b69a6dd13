import { useState } from 'react';
import type { Layout } from '@unido/news';
import { Choice } from './choice.js';
import { useTitle } from './frame.js';
import { at, useNews } from './newsroom.js';
import { Problem } from './problem.js';

const layouts: readonly (readonly [Layout, string])[] = [
  ['list', 'List'],
  ['card', 'Cards'],
];
const limits = [
  [3, 'Three'],
  [6, 'Six'],
] as const;

const themes = [
  ['Judgement on the line', 'Who answers for a decision that a machine prepared and a person signed?'],
  ['Fair measurement', 'What a sensor counts becomes what a worker is paid for. We read the contracts.'],
  ['Tools that explain themselves', 'Making a controller’s reasons legible to those who stand next to it.'],
] as const;

const seminars = [
  ['12 March', 'The foreman’s discretion, 1890 to now', 'M. Oduya'],
  ['26 March', 'Consent on the shop floor', 'L. Ferrand'],
  ['9 April', 'Reading the AI Act with machinists', 'T. Haukeland'],
] as const;

const Feed = () => {
  const { props, attempt, loaded, problem, retry } = useNews(at('feed.json'));
  const [layout, setLayout] = useState<Layout>('list');
  const [limit, setLimit] = useState<number>(6);
  return (
    <section className="feed" aria-labelledby="feed">
      <div className="side">
        <h2 id="feed">News from our partners</h2>
        <p>What UNIDO announces, as it announces it.</p>
        <p className="count" role="status">
          {loaded && `${Math.min(limit, loaded.announcements.length)} of ${loaded.announcements.length} announcements`}
        </p>
        <Choice legend="Show as" options={layouts} value={layout} onChange={setLayout} />
        <Choice legend="How many" options={limits} value={limit} onChange={setLimit} />
      </div>
      <div>
        {problem && <Problem code={problem} retry={retry} />}
        <unido-news key={attempt} {...props} layout={layout} limit={limit} headingLevel={3}>
          <a href={at('')}>Announcements by UNIDO</a>
        </unido-news>
      </div>
    </section>
  );
};

export const Home = () => {
  useTitle('News');
  return (
    <>
      <section className="hero">
        <h1>What does a factory owe the people who work in it?</h1>
        <p>
          We are philosophers, engineers and labour lawyers under one old roof, asking that question of each machine
          that learns.
        </p>
      </section>
      <Feed />
      <section className="themes" aria-labelledby="themes">
        <h2 id="themes">What we work on</h2>
        <ol>
          {themes.map(([title, text]) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="seminars" aria-labelledby="seminars">
        <h2 id="seminars">Seminars this spring</h2>
        <ul>
          {seminars.map(([day, title, speaker]) => (
            <li key={day}>
              <span>{day}</span>
              <b>{title}</b>
              <span>{speaker}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
