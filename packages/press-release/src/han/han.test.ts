import { describe, expect, test } from 'vitest';
import { importText } from '../index.js';
import type { Knowledge } from '../knowledge.js';
import { detectLanguage, grammarFor } from '../language/detect.js';
import { registerOf } from '../register.js';
import { both, bothCharacters, bothWords, countsOf } from './variants.js';

const know = (text: string): Knowledge => grammarFor('zh').know(text);

const peopleIn = (text: string): (string | undefined)[][] =>
  know(text)
    .mentionsIn(text, { start: 0, end: text.length })
    .filter(({ sure }) => sure)
    .map(({ person: { name, role, organisation } }) => [name, role, organisation]);

const attending = (text: string): string[] => {
  const found = know(text).attendanceIn(text, { start: 0, end: text.length }, registerOf(know(text), [], []));
  return (found?.people ?? []).map(({ attendee, side = '?' }) => `${side}: ${attendee.name}`);
};

const speakersIn = (...paragraphs: readonly string[]): string[] => {
  const text = ['湿地修复工程启动', '北京，2024年5月3日——工程启动。', ...paragraphs].join('\n\n');
  return importText(text).document.body.flatMap((block) => {
    if (block.type === 'quote') return [block.speaker?.name ?? 'nobody'];
    return block.type === 'paragraph' ? block.text.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])) : [];
  });
};

describe('the two scripts', () => {
  test('a pattern in simplified characters finds traditional ones, inside classes as well', () => {
    expect(new RegExp(`^${both('说[长短](?:话|语)')}$`, 'u').test('說長話')).toBe(true);
    expect(new RegExp(`^${bothCharacters('张陈')}$`, 'u').test('陳')).toBe(true);
    expect(bothWords('先生 医师')).toBe('先生 医师 醫師');
  });

  test('only characters that one script alone has tell which it is', () => {
    expect(countsOf('台里后干')).toEqual({ simplified: 0, traditional: 0 });
    expect(detectLanguage('館長林昭儀教授表示，開館只是序幕。')).toEqual({ tag: 'zh-Hant', sure: true });
    expect(detectLanguage('县长杨拓坦言，协议来之不易。')).toEqual({ tag: 'zh', sure: true });
  });
});

describe('names', () => {
  test.each([
    ['省水利厅厅长周启明在会上说', [['周启明', '厅长', '省水利厅']]],
    ['，中心主任何蔓介绍，', [['何蔓', '主任', '中心']]],
    ['由蔡雅琪理事長代表參加', [['蔡雅琪', '理事長', undefined]]],
    ['卫生署署长陈冯富珍表示', [['陈冯富珍', '署长', '卫生署']]],
    ['海狮创投合伙人拉维·苏布拉马廉认为', [['拉维·苏布拉马廉', '合伙人', '海狮创投']]],
    ['研究员颂萨·披集说', [['颂萨·披集', '研究员', undefined]]],
    ['世界银行高级专家John Smith表示', [['John Smith', '高级专家', '世界银行']]],
    ['主教练佐藤健一说', [['佐藤健一', '主教练', undefined]]],
    ['姜盟，江豚基金会秘书长；', [['姜盟', '秘书长', '江豚基金会']]],
    ['漁護署助理署長（保育）葉芷晴出席', [['葉芷晴', '助理署長（保育）', '漁護署']]],
    ['市委书记、市长王强率团', [['王强', '市委书记、市长', undefined]]],
  ])('%s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  test.each([
    '董事长高度评价',
    '白石县县长',
    '举行长江江豚保护座谈会',
    '白皮书指出，',
    '黄河、长江和珠江',
    '温州市长',
    '陈部长说',
  ])('%s: names nobody', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test('a surname with an office, or a part of a foreign name, means whom the text named in full', () => {
    const text = '部长陈思齐宣布。陈部长说，农民索菲·勒克莱尔来了。勒克莱尔说，';
    expect(peopleIn(text).map(([name]) => name)).toEqual(['陈思齐', '陈思齐', '索菲·勒克莱尔', '索菲·勒克莱尔']);
  });
});

test.each([
  ['文化局局长', { role: '局长', organisation: '文化局' }],
  ['省水利厅水资源处处长', { role: '水资源处处长', organisation: '省水利厅' }],
  ['市人大代表', { role: '市人大代表' }],
  ['城市农业专家', { role: '城市农业专家' }],
  ['青禾农业总经理', { role: '总经理', organisation: '青禾农业' }],
  ['云图地图产品副总裁', { role: '产品副总裁', organisation: '云图地图' }],
  ['丹麦驻华大使', { role: '驻华大使', organisation: '丹麦' }],
  ['创办人兼总裁', { role: '创办人兼总裁' }],
])('what is the role in %s', (phrase, parts) => {
  expect(know('').splitRole(phrase)).toEqual(parts);
});

describe('who speaks', () => {
  test.each([
    ['before', '县长杨拓坦言：“我们让出来的不是水。”', ['杨拓']],
    ['after', '“过去是谁在上游谁说了算。”省水利厅厅长周启明在会上说。', ['周启明']],
    ['between', '“水少了，账单上看得见。”主任何蔓介绍，“大家都懂账单。”', ['何蔓']],
    ['a few words', '厅长周启明表示，治水最忌“汛期称兄弟、枯水算旧账”。', ['周启明']],
    ['a judgement', '市长王强称该协议是“转折点”。', ['王强']],
    ['according to', '据厅长周启明介绍，这里已是“鸟比人多”。', ['周启明']],
    ['in the marks of Taiwan', '校長黃士哲致詞時指出：「真正的主角，是孩子。」', ['黃士哲']],
  ])('%s', (_, paragraph, speakers) => {
    expect(speakersIn(paragraph)).toEqual(speakers);
  });

  test('a pronoun means the subject of the sentence before it, whoever spoke last', () => {
    const speakers = speakersIn('“钢梁对上了。”工程师彭建军说。', '教师吴秀兰来到江边。她说：“看孙子方便了。”');
    expect(speakers).toEqual(['彭建军', '吴秀兰']);
  });

  test('a quotation alone goes on with what the sentence before it reports', () => {
    expect(speakersIn('审判长徐敏表示，目的不仅是惩罚。“认购碳汇，是让树替他们还账。”')).toEqual(['徐敏']);
  });

  test.each([
    '县里建立“一河一账”机制，把水量逐日记账。',
    '厅长周启明表示，团队为每尊戏偶建立了“身份证”，记录雕刻师。',
    '厅长周启明表示，将坚持“小而美、专而精”的策略。',
    '报告将这一现象称为“看不见的辍学”。',
    '主任何蔓来了。不少村民说：“路好走了，日子也好过了。”',
  ])('nobody who is named: %s', (paragraph) => {
    expect(speakersIn(paragraph).filter((name) => name !== 'nobody')).toEqual([]);
  });
});

describe('who attended', () => {
  test.each([
    [
      '出席仪式的省水利厅代表有厅长周启明、处长郑小帆；青岭县代表有县长杨拓。',
      ['省水利厅: 周启明', '省水利厅: 郑小帆', '青岭县: 杨拓'],
    ],
    ['典禮由校長黃士哲主持，校友會則由蔡雅琪理事長代表參加。', ['?: 黃士哲', '校友會: 蔡雅琪']],
    ['校长曾文昌和院长沈育德分别代表东岸大学和科技学院签署协议。', ['东岸大学: 曾文昌', '科技学院: 沈育德']],
    ['校长曾文昌和院长沈育德代表双方签字。', ['?: 曾文昌', '?: 沈育德']],
    ['协议在厅长周启明的见证下签署。', ['?: 周启明']],
    ['中方代表团由副司长钱立军率领，成员包括局长蓝海涛。', ['中方: 钱立军', '中方: 蓝海涛']],
    ['厅长周启明表示，项目进展顺利。', []],
    ['届时，市长王强将出席仪式。', []],
    ['市长王强因故未能出席仪式。', []],
    ['由教授王芳主持的研究项目获奖。', []],
  ])('%s', (sentence, people) => {
    expect(attending(sentence)).toEqual(people);
  });
});
