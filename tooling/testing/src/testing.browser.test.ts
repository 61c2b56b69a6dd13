import { expect, fixture, html } from '@open-wc/testing';
import { answer, axe, consoleLines, otherOrigin, requestsOf, store } from './index.js';

const failure = async (action: () => Promise<unknown>): Promise<string> =>
  action().then(
    () => '',
    (error: unknown) => String(error),
  );

describe('axe', () => {
  it('passes what is accessible', async () => {
    await axe(await fixture(html`<p>Text</p>`));
  });

  it('names the fault and the place', async () => {
    const element = await fixture(html`<div><img src="data:," /></div>`);
    const message = await failure(() => axe(element));
    expect(message).to.contain('image-alt').and.to.contain('<img');
  });
});

describe('consoleLines', () => {
  it('keeps what the console is told', async () => {
    const { warn } = console;
    const lines = await consoleLines(() => {
      console.warn('one', 1);
      console.error(new Error('two'));
    });
    expect(lines).to.deep.equal(['warn one 1', 'error Error: two']);
    expect(console.warn).to.equal(warn);
  });
});

describe('the test server', () => {
  it('answers with a status, a type and a stored body', async () => {
    const body = await store('{"a":1}');
    const response = await fetch(answer({ status: 404, type: 'text/plain', body }));
    expect(response.status).to.equal(404);
    expect(response.headers.get('content-type')).to.equal('text/plain');
    expect(await response.text()).to.equal('{"a":1}');
  });

  it('cuts, pads and redirects', async () => {
    const body = await store('{"a":1}');
    expect(await (await fetch(answer({ body, truncate: true }))).text()).to.equal('{"a');
    const big = await (await fetch(answer({ body, bytes: 1_000_000 }))).text();
    expect(big).to.have.length(1_000_000);
    expect(JSON.parse(big)).to.deep.equal({ a: 1 });
    const redirected = await fetch(answer({ redirect: answer({ body }) }));
    expect(redirected.redirected).to.equal(true);
    expect(await redirected.json()).to.deep.equal({ a: 1 });
  });

  it('tells of a request that the page gave up', async () => {
    const key = crypto.randomUUID();
    const controller = new AbortController();
    const request = fetch(answer({ delay: 'never', key }), { signal: controller.signal });
    while ((await requestsOf(key)).started === 0);
    controller.abort();
    expect(await failure(() => request)).to.contain('Abort');
    while ((await requestsOf(key)).aborted === 0);
    expect(await requestsOf(key)).to.deep.equal({ started: 1, aborted: 1 });
  });

  it('answers from another origin, with and without permission', async () => {
    expect(otherOrigin()).not.to.equal(location.origin);
    const body = await store('{"a":1}');
    expect(await (await fetch(answer({ body }, otherOrigin()))).json()).to.deep.equal({ a: 1 });
    expect(await failure(() => fetch(answer({ body, cors: 'none' }, otherOrigin())))).to.contain('TypeError');
  });

  it('serves fixtures alone', async () => {
    expect((await fetch(answer({ file: 'content/../package.json' }))).status).to.equal(500);
  });
});

describe('the test page', () => {
  it('is in British English and UTC on every machine', () => {
    expect(navigator.language).to.equal('en-GB');
    expect(new Date(2024, 6, 1).getTimezoneOffset()).to.equal(0);
    expect(matchMedia('(prefers-color-scheme: light)').matches).to.equal(true);
  });

  it('lets no request out', async () => {
    const violated = new Promise<string>((resolve) => {
      const listen = (event: SecurityPolicyViolationEvent): void => {
        event.stopImmediatePropagation();
        resolve(event.blockedURI);
      };
      document.addEventListener('securitypolicyviolation', listen, { once: true, capture: true });
    });
    expect(await failure(() => fetch('https://www.example.org/'))).to.contain('TypeError');
    expect(await violated).to.contain('www.example.org');
  });
});
