import type { Group, HostCase } from '../case.js';

const patched = (name: string, does: string, code: string, rest: Partial<HostCase> = {}): HostCase => ({
  name,
  does,
  page: () => ({ head: `<script>${code}</script>` }),
  ...rest,
});

const works = async ({ open, inPage }: Parameters<NonNullable<HostCase['visit']>>[0]): Promise<string[]> => {
  await open();
  await inPage(() => visitor.settled(1));
  return inPage(() =>
    (globalThis as unknown as { works: () => boolean }).works() ? [] : ['the page’s own script does not work'],
  );
};

export const scripts: Group = {
  title: 'Scripts of the page',
  cases: [
    patched(
      '`fetch`',
      'An analytics script wraps `fetch`, and gives copies of what came.',
      `const own = fetch; let count = 0;
       window.fetch = function (...values) { count++; return own.apply(this, values).then((response) => response.clone()); };
       window.works = () => count > 0;`,
      { visit: works },
    ),
    patched(
      '`Array.prototype`',
      'Enumerable methods on all arrays; an older `flat`, `at` and `includes`.',
      `Array.prototype.remove = function (one) { this.splice(this.indexOf(one), 1); return this; };
       Array.prototype.unique = function () { return this; };
       Array.prototype.flat = function () { return [].concat.apply([], this); };
       Array.prototype.at = function (index) { return this[index]; };
       Array.prototype.includes = function (one) { return this.indexOf(one) > -1; };
       Object.prototype.inherited = function () {};`,
    ),
    patched(
      '`customElements.define`',
      'A polyfill wraps it, and keeps a list of all tags.',
      `const own = customElements.define; const tags = [];
       customElements.define = function (tag, ...rest) { tags.push(tag); return own.call(this, tag, ...rest); };
       window.works = () => tags.includes('unido-news');`,
      { visit: works },
    ),
    patched(
      '`attachShadow`, closed',
      'Every shadow root is made closed.',
      `const own = Element.prototype.attachShadow;
       Element.prototype.attachShadow = function (init) {
         const root = own.call(this, { ...init, mode: 'closed' }); visitor.roots.set(this, root); return root;
       };`,
    ),
    patched(
      '`attachShadow`, wrapped',
      'A recorder of sessions watches every shadow root.',
      `const own = Element.prototype.attachShadow;
       Element.prototype.attachShadow = function (init) {
         const root = own.call(this, init);
         new MutationObserver(() => {}).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
         return root;
       };`,
    ),
    {
      name: 'jQuery',
      does: 'jQuery 4 with its globals; the tag written by `.html()`.',
      page: (at) => ({
        head: '<script src="/jquery.js"></script>',
        main: '<div id="place"></div>',
        end: `<script type="module">
          $(async () => {
            visitor.before();
            await import('${at.newsroom}/cdn/unido-news.js');
            $('#place').html('<unido-news src="${at.newsroom}/announcement.json"></unido-news>');
          });
        </script>`,
      }),
    },
    {
      name: 'Prototype',
      does: 'What Prototype.js does: `Array.from`, `Function.prototype.bind`, `toJSON` on arrays, methods on all elements.',
      page: () => ({ head: '<script src="/prototype.js"></script>' }),
      visit: async ({ open, inPage }) => {
        await open();
        return inPage(() =>
          JSON.stringify({ a: [1] }) === '{"a":"[1]"}' ? [] : ['the page’s own script does not work'],
        );
      },
    },
    patched(
      'Globals with our names',
      'The page’s own `html`, `css`, `define`, `unido`, `exports` and `require`.',
      `for (const name of ['html', 'css', 'define', 'unido', 'load', 'full', 'exports', 'module', 'require', 'process', 't', 'e', 'n'])
         window[name] = Object.freeze({ own: name });
       window.define = Object.assign(() => { throw new Error('ours is no AMD module'); }, { amd: {} });`,
    ),
    {
      name: 'A frozen world',
      does: 'A hardened page freezes all natives before anything else runs.',
      page: () => ({
        head: `<script>for (const name of ['Object', 'Array', 'Function', 'String', 'Promise', 'Map', 'Set', 'WeakMap', 'Symbol', 'RegExp'])
          { Object.freeze(window[name]); Object.freeze(window[name].prototype); }</script>`,
      }),
    },
  ],
};
