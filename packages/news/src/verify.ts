import type { Announcement } from '@unido/announcement';
import { keysIn, refusals, verify, type PublicKey } from '@unido/announcement/signature';
import type { Checked, Code } from './load.js';
import { copyOf, keep } from './steady/steady.js';

// Loaded only where a tag has `verify`. It imports nothing that the one file has in it already: two copies of the file
// under two addresses would else be one more of everything.

/** What a reader is told, in each language of the interface. */
interface Words {
  readonly signature: string;
  readonly keys: string;
  readonly unsupported: string;
  /** The words of a link: not a seal, since a seal in somebody’s page proves nothing. */
  readonly look: string;
}

const words: Readonly<Record<string, Words>> = {
  ar: {
    signature: 'لا يُعرض الإعلان هنا لأنه غير موقَّع من الجهة الناشرة أو عُدِّل بعد توقيعه.',
    keys: 'لا يُعرض الإعلان هنا لتعذّر التحقق من صحته في الوقت الحالي.',
    unsupported: 'لا يُعرض الإعلان هنا لأن هذا المتصفح لا يستطيع التحقق من صحته.',
    look: 'التحقق من صحة الإعلان',
  },
  en: {
    signature: 'The announcement is not shown here: the newsroom did not sign it, or it was changed since.',
    keys: 'The announcement is not shown here: whether it is genuine can’t be checked just now.',
    unsupported: 'The announcement is not shown here: this browser can’t check whether it is genuine.',
    look: 'Check that this is genuine',
  },
  es: {
    signature:
      'El comunicado no se muestra aquí: no lleva la firma de la oficina de prensa o se ha modificado después.',
    keys: 'El comunicado no se muestra aquí: en este momento no se puede comprobar su autenticidad.',
    unsupported: 'El comunicado no se muestra aquí: este navegador no puede comprobar su autenticidad.',
    look: 'Comprobar la autenticidad',
  },
  fr: {
    signature:
      'Le communiqué n’est pas affiché ici : le service de presse ne l’a pas signé, ou il a été modifié depuis.',
    keys: 'Le communiqué n’est pas affiché ici : son authenticité ne peut pas être vérifiée pour le moment.',
    unsupported: 'Le communiqué n’est pas affiché ici : ce navigateur ne peut pas en vérifier l’authenticité.',
    look: 'Vérifier l’authenticité',
  },
  ru: {
    signature: 'Сообщение здесь не показано: оно не подписано пресс-службой или изменено после подписания.',
    keys: 'Сообщение здесь не показано: сейчас невозможно проверить его подлинность.',
    unsupported: 'Сообщение здесь не показано: этот браузер не может проверить его подлинность.',
    look: 'Проверить подлинность',
  },
  zh: {
    signature: '此处不显示该公告：它未经新闻部门签名，或在签名后被更改。',
    keys: '此处不显示该公告：目前无法核验其真伪。',
    unsupported: '此处不显示该公告：此浏览器无法核验其真伪。',
    look: '核验真伪',
  },
};

const subtag = (language: string): string => language.slice(0, 2);
const say = (language: string): Words => words[subtag(language)] ?? (words['en'] as Words);

type FetchText = (url: string, signal: AbortSignal) => Promise<string>;

const asked = new Map<string, Promise<readonly PublicKey[]>>();

/** So long the keys that were kept serve where the newsroom can't be reached, milliseconds. */
const lasting = 7 * 24 * 3_600_000;

const read = (text: string): readonly PublicKey[] => {
  const result = keysIn(JSON.parse(text));
  if (!result.ok) throw new Error(result.fault);
  return result.keys;
};

const ask = async (address: string, fetchText: FetchText): Promise<readonly PublicKey[]> => {
  try {
    const text = await fetchText(address, new AbortController().signal);
    const keys = read(text);
    void keep(address, text);
    return keys;
  } catch (error) {
    const copy = await copyOf(address);
    if (!copy || Math.abs(Date.now() - copy.date) > lasting) throw error;
    return read(copy.text);
  }
};

/** A newsroom’s keys, asked for once for the page. What did not come is asked for again the next time. */
const keysAt = (address: string, fetchText: FetchText): Promise<readonly PublicKey[]> => {
  const first = asked.get(address);
  if (first) return first;
  const keys = ask(address, fetchText);
  asked.set(address, keys);
  keys.catch(() => asked.delete(address));
  return keys;
};

/**
 * Checks announcements, as they came, against the newsroom's keys. Never throws: what can’t be checked is a problem.
 * @param url where they came from
 * @param given where the keys are; empty, at the origin of `base`
 */
export const verified = async (
  all: readonly Announcement[],
  url: string,
  given: string,
  base: string,
  fetchText: FetchText,
): Promise<Checked> => {
  const here = globalThis.document?.baseURI;
  const address = new URL(given || '/.well-known/unido-keys.json', given ? here : new URL(base, here)).href;
  const none = (code: keyof Words & Code, detail: string): Checked => ({
    announcements: [],
    problem: [code, detail, { say: (language) => say(language)[code], page: new URL('..', address) }],
  });
  let keys: readonly PublicKey[];
  try {
    keys = await keysAt(address, fetchText);
  } catch (error) {
    return none('keys', `${address}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const announcements: Announcement[] = [];
  const refused: string[] = [];
  for (const one of all) {
    const verdict = await verify(one, keys, Date.now());
    if (verdict.ok) announcements.push(one);
    else if (verdict.reason === 'unsupported') return none('unsupported', refusals.unsupported);
    else refused.push(`${one.id}: ${refusals[verdict.reason]}`);
  }
  if (refused.length && !announcements.length) return none('signature', refused.join('; '));
  return {
    announcements,
    dropped: refused.map((why) => ['signature', why] as const),
    proof: (language) => {
      const page = new URL(`../verify/${subtag(language)}/`, address);
      page.searchParams.set('src', url);
      return { href: page.href, words: say(language).look };
    },
  };
};
