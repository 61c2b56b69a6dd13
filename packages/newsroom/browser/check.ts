/**
 * Checks an installation of the news on a partner’s own server: that every file is there, whole, of the right type, and
 * kept as long as it should be; that the page is where the kit was made for; and that nothing asks anybody else.
 */
interface Kit {
  readonly baseUrl: string;
  readonly files: readonly { readonly path: string; readonly integrity: string; readonly type: string }[];
}

const verdict = document.getElementById('verdict') as HTMLElement;
const list = document.getElementById('faults') as HTMLElement;
let faults = 0;

const fault = (what: string, mend: string): void => {
  faults += 1;
  const item = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = what;
  item.append(name, ` ${mend}`);
  list.append(item);
};

document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
  fault(`${effectiveDirective}: ${blockedURI}`, 'was refused by a Content-Security-Policy: allow what is said below.'),
);

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

const digest = async (bytes: ArrayBuffer): Promise<string> =>
  // Without https there is none; that files are there and of the right type is told all the same.
  isSecureContext ? `sha384-${base64(await crypto.subtle.digest('SHA-384', bytes))}` : '';

const look = async ({ path, integrity, type }: Kit['files'][number]): Promise<void> => {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(path, { cache: 'no-cache' });
    bytes = await response.arrayBuffer();
  } catch {
    return fault(path, 'gave no answer.');
  }
  if (!response.ok)
    return fault(path, `is not there (${response.status}): copy the whole folder, also what begins with a dot.`);
  const given = response.headers.get('content-type') ?? 'nothing';
  if (!given.startsWith(type)) fault(path, `is given out as ${given}, and must be ${type}.`);
  if (/json|javascript/.test(type) && /charset=(?!utf-?8)/i.test(given))
    fault(path, `is given out as ${given}, and is UTF-8.`);
  const found = await digest(bytes);
  if (found && found !== integrity) fault(path, 'is not as it came: copy it again, in binary form.');
  const kept = response.headers.get('cache-control') ?? '';
  if (/^cdn\/[^/]+\//.test(path) ? !kept.includes('immutable') : /immutable/.test(kept))
    fault(path, `has Cache-Control: ${kept || 'nothing'}; see the rules in _headers, nginx.conf or .htaccess.`);
};

const run = async (): Promise<void> => {
  const kit = (await (await fetch('kit.json', { cache: 'no-cache' })).json()) as Kit;
  const here = new URL('.', location.href).href;
  if (here !== kit.baseUrl)
    fault(here, `is not where this kit was made for, ${kit.baseUrl}: make it again with --base-url ${here}`);
  for (const file of kit.files) await look(file);

  const tag = document.querySelector('unido-news');
  await Promise.race([customElements.whenDefined('unido-news'), new Promise((resolve) => setTimeout(resolve, 10_000))]);
  if (!customElements.get('unido-news')) fault('<unido-news>', 'did not start: its script is refused or changed.');
  else if (!tag?.shadowRoot?.querySelector('article')) fault('<unido-news>', 'shows no announcement.');

  const elsewhere = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^https?:/.test(name) && new URL(name).origin !== location.origin);
  for (const name of elsewhere)
    fault(name, 'was asked for: nothing of this kit does so; look at what the server adds.');

  verdict.className = faults ? 'bad' : 'good';
  verdict.textContent = faults
    ? `${faults} ${faults === 1 ? 'thing is' : 'things are'} not as ${faults === 1 ? 'it' : 'they'} should be.`
    : `All is well: ${kit.files.length} files are here, whole, and given out as they should be. Nothing asked another host.`;
};

run().catch((error: unknown) => {
  fault('kit.json', `could not be read: ${String(error)}`);
  verdict.className = 'bad';
  verdict.textContent = 'This could not be checked.';
});
