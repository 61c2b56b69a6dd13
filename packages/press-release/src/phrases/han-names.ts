import type { Candidate, FindNames } from './names.js';
import { edges } from './roles.js';

const surnames =
  '欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|皇甫|慕容|王|李|张|張|刘|劉|陈|陳|杨|楊|黄|黃|赵|趙|吴|吳|周|徐|孙|孫|马|馬|朱|胡|郭|何|林|罗|羅|高|郑|鄭|梁|谢|謝|宋|唐|许|許|韩|韓|冯|馮|邓|鄧|曹|彭|曾|肖|蕭|萧|田|董|袁|潘|于|蒋|蔣|蔡|余|杜|叶|葉|程|苏|蘇|魏|吕|呂|丁|任|沈|姚|卢|盧|姜|崔|钟|鍾|谭|譚|陆|陸|汪|范|金|石|廖|贾|賈|夏|韦|韋|付|傅|方|白|邹|鄒|孟|熊|秦|邱|江|尹|薛|闫|閻|段|雷|侯|龙|龍|史|陶|黎|贺|賀|顾|顧|毛|郝|龚|龔|邵|万|萬|钱|錢|严|嚴|覃|武|戴|莫|孔|向|汤|湯|温|溫|康|施|牛|樊|葛|邢|安|齐|齊|易|乔|喬|伍|庞|龐|颜|顏|倪|庄|莊|聂|聶|章|鲁|魯|岳|翟|殷|詹|申|欧|歐|耿|关|關|兰|蘭|焦|俞|左|柳|甘|祝|包|宁|寧|尚|符|舒|阮|柯|纪|紀|梅|童|凌|毕|畢|季|裴|霍|涂|成|苗|谷|曲|盛|翁|蓝|藍|路|游|靳|管|柴|蒙|鲍|鮑|华|華|喻|祁|蒲|房|滕|屈|饶|饒|牟|艾|尤|阳|时|穆|司|卓|古|吉|简|簡|车|項|项|连|連|麦|麥|褚|娄|窦|竇|戚|岑|景|费|費|卜|冷|席|卫|衛|柏|宗|桂|应|應|臧|闵|刁|沙|荣|榮|桑|郎|虞|敖|明|池|查|谈|匡|冀|池';

/** Names as Chinese writes them: a surname and one or two characters; of other languages, parts joined by a dot. */
export const hanNames: FindNames = (phrases, flat, span) => {
  const { lexicon, genderOf } = phrases;
  const { language } = lexicon;
  const text = flat.slice(span.start, span.end);
  const [before] = edges(lexicon);
  const verbs = `${language.speaks.any}|${language.judges}`;
  const titles = phrases.titles;
  const ends = `(?=${titles}|${verbs}|${language.phraseEnd}|[，。、：；！？（）()“”"「」《》\\s,.:;]|$)`;
  const latin = `[A-Z][\\p{L}.'’-]+(?: [A-Z][\\p{L}.'’-]*){1,4}`;
  const foreign = `\\p{Script=Han}{1,8}(?:[·・•‧]\\p{Script=Han}{1,8})+`;
  const chinese = `(?:${surnames})\\p{Script=Han}{1,2}?`;
  const source = `${before}(?<name>(?<sure>${foreign}|${latin})|${chinese})${ends}(?<title>(?:${titles})?)`;
  const found: Candidate[] = [];
  const isBegun = (at: number): boolean =>
    at === 0 ||
    /[，。、：；！？（）()“”"「」《》\s,.:;\n]$/u.test(text.slice(0, at)) ||
    lexicon.pattern`(?:${language.roleNouns}|${language.beforePlaces}|${language.and}|${titles}|${language.accordingTo}|${language.article})$`.test(
      text.slice(Math.max(0, at - 12), at),
    );
  const pattern = lexicon.all`${source}`;
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) {
    const name = one.groups?.['name'] ?? '';
    const title = one.groups?.['title'] ?? '';
    const isForeign = one.groups?.['sure'] !== undefined;
    if (!isForeign && !isBegun(one.index)) {
      pattern.lastIndex = one.index + 1;
      continue;
    }
    if (isForeign && !isBegun(one.index)) {
      // “总裁汉斯·穆勒”: what stands before the first part belongs to the role.
      const first = name.split(/[·・•‧]/u, 1)[0] ?? '';
      const role =
        lexicon.pattern`^.*(?:${language.roleNouns}|${language.beforePlaces})(?=.)`.exec(first)?.[0].length ?? 0;
      if (role) {
        pattern.lastIndex = one.index + role;
        continue;
      }
    }
    const isRoleBehind = lexicon.pattern`(?:${language.roleNouns})$`.test(
      text.slice(Math.max(0, one.index - 12), one.index),
    );
    const start = span.start + one.index;
    const gender = genderOf.get(title);
    found.push({
      start,
      nameStart: start,
      nameEnd: start + name.length,
      end: start + name.length + title.length,
      name,
      ...(title && { honorific: title }),
      ...(gender && { gender }),
      ...(!title && !isRoleBehind && !isForeign && { weak: true }),
    });
    pattern.lastIndex = one.index + name.length + title.length;
  }
  return found;
};
