/** Where a test may send requests: this machine. */
const policy = [
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
  ...['http', 'ws'].flatMap((scheme) => ['localhost', '127.0.0.1'].map((host) => `${scheme}://${host}:*`)),
].join(' ');

/**
 * The page that every test file runs in. A request to another host fails the test that made it.
 * @param {string} otherOrigin an origin that is not the page's and answers as `/__test/` does
 * @returns {(testFramework: string) => string}
 */
export const testPage = (otherOrigin) => (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <meta name="viewport" content="width=device-width">
    <meta name="other-origin" content="${otherOrigin}">
    ${['FUZZ_SEED', 'FUZZ_RUNS'].map((name) => `<meta name="${name}" content="${Number(process.env[name]) || ''}">`).join('')}
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script>
      Object.defineProperties(navigator, { language: { value: 'en-GB' }, languages: { value: ['en-GB', 'en'] } });
      addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
        reportError(new Error('A test asked for another host: ' + blockedURI + ' (' + effectiveDirective + ')')));
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
