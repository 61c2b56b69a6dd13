import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { announcement, readable } from '@unido/testing';
import { addresses, filled, squeezed, texts, wordsOf } from '@unido/testing/fuzz';
import { dangersIn, hitsSoFar, watch } from '@unido/testing/fuzz/page';
import { isLink } from '@unido/announcement/formats';
import './index.js';

/** As strict as a page’s policy may be; the page has it from here on. */
const policy = [
  "script-src 'self'",
  "style-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const violations: string[] = [];
const listen = (event: SecurityPolicyViolationEvent): void => {
  event.stopImmediatePropagation();
  // Pictures of other hosts are refused by the policy of all tests.
  if (event.effectiveDirective === 'img-src') return;
  violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
};

const rest = async (): Promise<void> => {
  for (let times = 0; times < 3; times += 1) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('under the strictest policy', () => {
  before(function () {
    // WebKitGTK’s driver loses its session to a page that takes on such a policy; fuzz.browser.test.ts runs there.
    if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) this.skip();
    watch();
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    document.head.append(meta);
    document.addEventListener('securitypolicyviolation', listen, { capture: true });
  });

  beforeEach(() => violations.splice(0));

  it('a script that comes into the page is reported', async () => {
    const script = document.createElement('script');
    try {
      script.text = '__hit()';
    } catch {
      // Where strings are no scripts, it is reported at once.
    }
    document.body.append(script);
    for (let tries = 0; !violations.length; tries += 1) {
      await rest();
      expect(tries).to.be.lessThan(100);
    }
    script.remove();
    expect(hitsSoFar()).to.deep.equal([]);
  });

  for (const layout of ['full', 'card', 'headline', 'list'])
    it(`each known way in, in every text and every address at once, is text in the layout ${layout}`, async () => {
      const samples = await Promise.all([announcement('full'), announcement('hostile')]);
      const safe = addresses.filter(isLink);
      const all = [...texts, ...safe].map((text, index) =>
        filled(samples[index % 2] as (typeof samples)[0], [text], [safe[index % safe.length] as string]),
      );
      const feed = { version: 'https://jsonfeed.org/version/1.1', items: all.map((_unido) => ({ _unido })) };
      const page = await fixture(html`<div lang="en"></div>`);
      const element = document.createElement('unido-news');
      element.setAttribute('layout', layout);
      element.setAttribute('limit', '1000');
      element.setAttribute('data', JSON.stringify(feed));
      const loaded = oneEvent(element, 'unido-news-load');
      page.append(element);
      await loaded;
      await rest();
      const shown = squeezed(readable(element));
      const expected = all.flatMap((one) => (layout === 'full' ? wordsOf(one) : [squeezed(one.headline)]));
      expect(expected.filter((words) => !shown.includes(words)).join('\n')).to.equal('');
      expect(dangersIn(element)).to.deep.equal([]);
      expect(violations).to.deep.equal([]);
      expect(hitsSoFar()).to.deep.equal([]);
    });
});
