import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** A closed port: what goes through this proxy goes nowhere. */
const nowhere = { host: '127.0.0.1', port: 9 };

/**
 * Flags for a Chromium that talks to nobody but this machine.
 * @type {readonly string[]}
 */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** @param {string} executablePath */
const chromium = (executablePath) =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath, args: [...chromiumArgs] },
    createBrowserContext: ({ browser }) =>
      browser.newContext({
        locale: 'en-GB',
        timezoneId: 'UTC',
        colorScheme: 'light',
        reducedMotion: 'no-preference',
        forcedColors: 'none',
        deviceScaleFactor: 1,
      }),
  });

/** The same for Firefox. */
export const firefoxPreferences = {
  'layout.css.prefers-color-scheme.content-override': 1,
  'ui.prefersReducedMotion': 0,
  'network.proxy.type': 1,
  'network.proxy.http': nowhere.host,
  'network.proxy.http_port': nowhere.port,
  'network.proxy.ssl': nowhere.host,
  'network.proxy.ssl_port': nowhere.port,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** @param {string} executablePath */
const firefox = (executablePath) =>
  puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: firefoxPreferences,
    },
  });

/**
 * The same for WebKit, and which it is.
 * @param {string} binary of MiniBrowser
 */
export const webkitCapabilities = (binary) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  proxy: {
    proxyType: 'manual',
    httpProxy: `${nowhere.host}:${nowhere.port}`,
    sslProxy: `${nowhere.host}:${nowhere.port}`,
    noProxy: ['localhost', '127.0.0.1'],
  },
});

/**
 * @param {string} binary of MiniBrowser
 * @param {number} port of WebKitWebDriver
 */
const webkit = (binary, port) =>
  /** @type {import('@web/test-runner').BrowserLauncher} */ (
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      // MiniBrowser at times hangs while it is launched, and comes up at the next request. The default of two minutes
      // is as long as the test run waits. This is about the launch alone: a test that fails is not run again.
      connectionRetryTimeout: 20_000,
      connectionRetryCount: 4,
      // The types know the browsers of the big vendors only.
      capabilities: /** @type {WebdriverIO.Capabilities} */ ({
        ...webkitCapabilities(binary),
        'wdio:enforceWebDriverClassic': true,
      }),
    })
  );

/**
 * @param {import('../browsers.mjs').Browsers} browsers
 * @param {number} driverPort where WebKitWebDriver listens
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['browsers']>}
 */
export const launchers = (browsers, driverPort) => [
  ...(browsers.chromium ? [chromium(browsers.chromium)] : []),
  ...(browsers.firefox ? [firefox(browsers.firefox)] : []),
  ...(browsers.webkit ? [webkit(browsers.webkit.browser, driverPort)] : []),
];
