import { arabicGrammar } from '../arabic/grammar.js';
import { english } from '../english/grammar.js';
import { hanGrammar } from '../han/grammar.js';
import { countsOf } from '../han/variants.js';
import { phraseGrammar } from '../phrases/grammar.js';
import { arabic } from './ar.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { russian } from './ru.js';
import { chinese } from './zh.js';
import type { Grammar } from '../knowledge.js';
import { wordsOf } from '../text.js';

/** The languages whose releases are read by rules. */
const known: readonly Grammar[] = [
  english,
  ...[french, spanish, russian].map(phraseGrammar),
  arabicGrammar(arabic),
  hanGrammar(chinese),
];

/** Scripts that tell a language, or nearly so. */
const scripts: readonly (readonly [RegExp, string, share?: number])[] = [
  // Letters of Persian and Urdu that Arabic has not.
  [/[پچژگکی]/gu, 'fa', 0.04],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** Frequent small words of languages that share a script with others. */
const stopWords: Readonly<Record<string, string>> = {
  de: 'der die das und den von mit für ist des dem nicht ein eine zu auf im sich wird',
  it: 'il di che e la per un una del della con sono nel le dei alla più è',
  pt: 'o a os as e do da que uma para com por não no na em ao mais dos',
  uk: 'і в у на що з та не для до від це як за його її але або про який були є року під час',
  be: 'і ў у на што з не для да гэта як за яго яе але або пра які былі ёсць года таксама пад',
  bg: 'и на за от да се в е с са че по като не до или това през при ще след към',
  sr: 'и у је на да се за са од су који не као из до о или код што бити',
  mk: 'и во на да се за од со е го ги ќе што кој не како по или беше',
  kk: 'және мен бұл бойынша үшін туралы болып деп осы да де ғана бар ол сондай-ақ жылы',
  ky: 'жана менен бул боюнча үчүн тууралуу болуп деп ушул да бар ал ошондой жылы',
  mn: 'болон нь энэ тухай юм байна гэж ба дээр оны хийх',
  tg: 'ва дар аз ба барои бо ки ин он аст шуд соли',
};

/** Letters that a language does not have, where they tell it from others of its script. */
const foreign: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґўәғқңөұүһђјљњћџѓќѕӣӯҳҷ]/giu,
  uk: /[ыэёъў]/giu,
  be: /[ищъї]/giu,
  bg: /[ыэёі]/giu,
  mk: /[ыэёщйьюя]/giu,
  sr: /[ыэёщйьюя]/giu,
};

export interface Detected {
  readonly tag: string;
  readonly sure: boolean;
}

/** Which script Chinese is in, by the characters that only one of the two has. */
const detectChinese = (text: string): Detected => {
  const { simplified, traditional } = countsOf(text);
  const [more, less] = [Math.max(simplified, traditional), Math.min(simplified, traditional)];
  return { tag: traditional > simplified ? 'zh-Hant' : 'zh', sure: more > less * 3 };
};

/** What language a text is in, judged by its script and its small words. Looks at the first 20,000 characters. */
export const detectLanguage = (text: string): Detected => {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, tag, share = 0.3] of scripts)
    if ((sample.match(script)?.length ?? 0) > letters * share)
      return tag === 'zh' ? detectChinese(sample) : { tag, sure: true };
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const usual = (sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters * 0.3 ? 'ru' : english.language.tag;
  if (words.length < 8) return { tag: usual, sure: false };
  const share = (tag: string, list: string): number => {
    const others = foreign[tag] && sample.match(foreign[tag])?.length;
    if (others && others > letters * 0.015) return 0;
    const set = new Set(wordsOf(list));
    return words.filter((word) => set.has(word)).length / (words.length || 1);
  };
  const ranked = [
    ...known.map(({ language: { tag, stopWords } }) => ({ tag, share: share(tag, stopWords) })),
    ...Object.entries(stopWords).map(([tag, list]) => ({ tag, share: share(tag, list) })),
  ].sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (!best || best.share < 0.05) return { tag: usual, sure: false };
  return { tag: best.tag, sure: best.share > (next?.share ?? 0) * 1.3 };
};

const ofTag = (tag: string): Grammar | undefined =>
  known.find(({ language }) => language.tag === tag.toLowerCase().split('-')[0]);

/** The rules for a language tag; English ones where there are none of its own. */
export const grammarFor = (tag: string): Grammar => ofTag(tag) ?? english;

export const isRead = (tag: string): boolean => ofTag(tag) !== undefined;
