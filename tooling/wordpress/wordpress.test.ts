import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acknowledgement, escapeHtml, type Announcement } from '@unido/announcement';
import { plainHtml, snippetOf } from '@unido/news/snippet';
import { open, startBrowser } from '../e2e/browser.js';
import { startNewsroom, type Newsroom } from './newsroom.js';
import { startWordPress, type WordPress } from './server.js';

let newsroom: Newsroom;
let wordPress: WordPress;
let browser: Browser;

/** Where the announcement `linked` leads to. */
const outward = 'http://127.0.0.1:9/elsewhere';

beforeAll(async () => {
  newsroom = await startNewsroom([outward, 'mailto:press@example.org']);
  wordPress = await startWordPress(newsroom.address);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await wordPress?.stop();
  newsroom?.stop();
});

const english = '2024-02-29-unido-cingai';
const arabic = '2025-04-08-date-palm';
const linked = 'linked';

/** What WordPress gives a frame at the most, in pixels. */
const most = 1000;

const paragraph = (text: string): string => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
const htmlBlock = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** What an author makes of an address: by the block editor, and by the classic one on a line of its own. */
const forms = {
  'as a block': (url: string) =>
    `${paragraph('Before.')}

<!-- wp:embed {"url":"${url}","type":"wp-embed","providerNameSlug":"news"} -->
<figure class="wp-block-embed is-type-wp-embed is-provider-news wp-block-embed-news"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`,
  'on a line of its own': (url: string) => `Before.\n\n${url}\n\nAfter.`,
};

const embedded = (page: Page): FrameLocator => page.frameLocator('iframe.wp-embedded-content');

/** How high what is in the frame would be. */
const heightInside = (page: Page): Promise<number> =>
  embedded(page)
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));

/** Waits until the frame is as high as what is in it, or as high as WordPress lets it be; and as wide as its column. */
const expectFit = async (page: Page): Promise<void> => {
  const frame = page.locator('iframe');
  const missing = async (): Promise<number> =>
    Math.min(most, await heightInside(page)) - ((await frame.boundingBox())?.height ?? 0);
  await expect.poll(missing).toBe(0);
  expect(await heightInside(page)).toBeGreaterThan(300);
  const column = await page.locator('.entry-content > p').first().boundingBox();
  expect((await frame.boundingBox())?.width).toBe(column?.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await page.locator('blockquote.wp-embedded-content').isVisible()).toBe(false);
};

describe('an author who pastes the address', () => {
  const sizes = [320, 768, 1280].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);
  test.each([
    [english, 'as a block', sizes],
    [arabic, 'as a block', sizes],
    [english, 'on a line of its own', [[1280, 'dark']]],
    [arabic, 'on a line of its own', [[320, 'light']]],
  ] as const)('shows %s %s at its right height, in light and dark', async (slug, form, sizes) => {
    const one = await newsroom.announcement(slug);
    const address = await wordPress.publish('author', forms[form](newsroom.page(slug)));
    const { page, errors } = await open(browser, address);
    for (const [width, colorScheme] of sizes) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await expectFit(page);
      const frame = page.locator('iframe');
      expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
      expect(await frame.getAttribute('title')).toBe(one.headline);
      const inside = embedded(page);
      expect(await inside.getByRole('heading', { name: one.headline }).isVisible()).toBe(true);
      const { direction, backgroundColor } = await inside.locator('html').evaluate((html) => {
        const { direction, backgroundColor } = getComputedStyle(html);
        return { direction, backgroundColor };
      });
      expect(direction).toBe(slug === arabic ? 'rtl' : 'ltr');
      expect(backgroundColor).toBe(colorScheme === 'dark' ? 'rgb(14, 24, 32)' : 'rgb(255, 255, 255)');
      // What is too long for WordPress says from where it comes, and where it stands whole, without being scrolled.
      const bar = inside.locator('#more');
      const long = (await heightInside(page)) > most;
      expect(long).toBe(slug === english);
      await expect.poll(() => bar.isVisible()).toBe(long);
      if (long) {
        expect(await bar.innerText()).toContain(acknowledgement(one));
        expect(await bar.evaluate((one) => one.getBoundingClientRect().bottom - innerHeight)).toBe(0);
      }
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('sees it in the block editor as visitors do, and WordPress gives it no fixed proportions', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const cookies = (await wordPress.logIn('author')).split('; ').map((cookie) => {
      const [name = '', value = ''] = cookie.split('=', 2);
      return { name, value, url: wordPress.address };
    });
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.goto(`${wordPress.address}wp-admin/post-new.php`);
    const editorIsThere = (): boolean => {
      const { wp } = window as unknown as { wp?: { blocks?: { getBlockType: (name: string) => unknown } } };
      return Boolean(wp?.blocks?.getBlockType('core/embed'));
    };
    await page.waitForFunction(editorIsThere);
    // As pasting makes it of an address with https.
    const content = await page.evaluate(async (url) => {
      interface Blocks {
        readonly blocks: { readonly createBlock: (name: string, attributes: object) => object };
        readonly data: {
          readonly dispatch: (store: string) => { readonly insertBlocks: (block: object) => void };
          readonly select: (store: string) => { readonly getEditedPostContent: () => string };
        };
      }
      const { blocks, data } = (window as unknown as { wp: Blocks }).wp;
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('core/embed', { url }));
      const written = (): string => data.select('core/editor').getEditedPostContent();
      while (!written().includes('wp-embed')) await new Promise((resolve) => setTimeout(resolve, 50));
      return written();
    }, newsroom.page(arabic));
    expect(content).toMatch(/^<!-- wp:embed \{.*"type":"wp-embed"/);
    expect(content).not.toContain('aspect');
    const { headline } = await newsroom.announcement(arabic);
    await embedded(page).getByRole('heading', { name: headline }).waitFor();
    await context.close();
  });

  test('has the frame at its height before anyone scrolls to it', async () => {
    const above = Array.from({ length: 60 }, () => 'A line above.').join('\n\n');
    const content = `${above}\n\n${newsroom.page(arabic)}\n\nAfter.`;
    const { page } = await open(browser, await wordPress.publish('author', content), {
      viewport: { width: 320, height: 600 },
    });
    await expectFit(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  test('has a quotation with link and source where scripts do not run', async () => {
    const address = await wordPress.publish('author', forms['as a block'](newsroom.page(english)));
    const { page } = await open(browser, address, { javaScriptEnabled: false });
    const quotation = page.locator('blockquote.wp-embedded-content');
    const { headline, rights } = await newsroom.announcement(english);
    expect(await quotation.getByRole('link', { name: headline }).getAttribute('href')).toBe(newsroom.page(english));
    expect(await quotation.innerText()).toContain(acknowledgement({ rights }));
    expect(await page.locator('iframe').evaluate((one) => getComputedStyle(one).position)).toBe('absolute');
    await page.context().close();
  });

  test.each([
    ['a link to the newsroom', /^Source: /],
    ['a link to the whole of it', /^Read the whole/],
    ['a link out of it', 'link out of it, no. 1'],
    ['a mail address', 'link out of it, no. 2'],
  ])('has %s, which takes visitors to the newsroom’s page, in sight of what they followed', async (_, name) => {
    const address = await wordPress.publish('author', forms['as a block'](newsroom.page(linked)));
    const { page } = await open(browser, address, { viewport: { width: 320, height: 300 } });
    await expectFit(page);
    await embedded(page).getByRole('link', { name }).click();
    await page.waitForURL(({ href }) => href.startsWith(newsroom.page(linked)));
    if (typeof name === 'string') {
      const link = page.getByRole('link', { name });
      expect([outward, 'mailto:press@example.org']).toContain(await link.getAttribute('href'));
      await expect.poll(() => link.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    }
    await page.context().close();
  });
});

/** The live tag as the README has it: what is inside is a link. */
const shortTag = ({ url = '', headline }: Announcement): string =>
  `<script type="module" src="${newsroom.address}cdn/unido-news.js"></script>
<unido-news src="${url}announcement.json">
  <a href="${url}">
    ${escapeHtml(headline)}
  </a>
</unido-news>`;

/** The live tag as the builder and the command line give it: with all of the announcement inside. */
const wholeTag = (one: Announcement): string => snippetOf('live', { announcement: one }, {}, newsroom.site).html;

const classic = (html: string): string => `Before.\n\n${html}\n\nAfter.`;
const inBlocks = (html: string): string => [paragraph('Before.'), htmlBlock(html), paragraph('After.')].join('\n\n');

describe('an administrator who pastes the live tag', () => {
  test.each([
    ['with a link inside', 'as an HTML block', english, shortTag, inBlocks, 320, 'dark'],
    ['with a link inside', 'in the classic editor', english, shortTag, classic, 1280, 'light'],
    ['with all inside', 'as an HTML block', english, wholeTag, inBlocks, 1280, 'dark'],
    ['with all inside', 'in the classic editor', english, wholeTag, classic, 320, 'light'],
    ['with all inside', 'as an HTML block', arabic, wholeTag, inBlocks, 320, 'light'],
  ] as const)('%s %s, shows %s drawn by the element, once', async (_, __, slug, tag, form, width, colorScheme) => {
    const one = await newsroom.announcement(slug);
    const address = await wordPress.publish('administrator', form(tag(one)));
    const { page, errors } = await open(browser, address, { colorScheme, viewport: { width, height: 800 } });
    await page.locator('.entry-content unido-news unido-disclaimer-footer').waitFor();
    const headings = page.getByRole('heading', { name: one.headline });
    expect(await headings.count()).toBe(1);
    expect(await headings.evaluate((heading) => heading.getRootNode() instanceof ShadowRoot)).toBe(true);
    const words = slug === arabic ? /اختُتمت اليوم ورشة/ : /visited the United Nations Industrial/;
    expect(await page.getByText(words).filter({ visible: true }).count()).toBe(1);
    expect(
      await page
        .getByText(/^(Before|After)\.$/)
        .filter({ visible: true })
        .count(),
    ).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** Text without white space, and with the plain quotation marks and dashes of which WordPress makes others. */
const squeezed = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u2032]/g, "'")
    .replace(/[\u201C\u201D\u2033]/g, '"')
    .replace(/[\u2013\u2014]|--/g, '-')
    .replace(/\s/g, '');

describe('an author who pastes the live tag', () => {
  test.each([
    [english, 'as an HTML block', htmlBlock],
    [arabic, 'as an HTML block', htmlBlock],
    [english, 'in the classic editor', (html: string) => html],
  ])('keeps %s %s whole, as plain HTML with its links', async (slug, _, form) => {
    const one = await newsroom.announcement(slug);
    const address = await wordPress.publish('author', form(wholeTag(one)));
    const { page, errors } = await open(browser, address);
    const post = page.locator('.entry-content');
    expect(await post.locator('unido-news, script, template').count()).toBe(0);
    const whole = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent,
      plainHtml({ announcement: one }, {}),
    );
    expect(squeezed(await post.innerText())).toBe(squeezed(whole));
    const source = post.getByRole('link', { name: acknowledgement(one) });
    expect(await source.getAttribute('href')).toBe(one.url);
    expect(await post.getByRole('link', { name: one.headline }).getAttribute('href')).toBe(one.url);
    const direction = (text: string): Promise<string> =>
      post
        .getByText(text.slice(0, 20))
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await direction(acknowledgement(one))).toBe(one.language === 'ar' ? 'rtl' : 'ltr');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
