import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { importText } from './index.js';

/** Pieces which, repeated, would send a rule with too much patience back over the text again and again. */
const pieces: Readonly<Record<string, string>> = {
  letters: 'a',
  spaces: ' ',
  lines: 'x\n',
  'opening marks': '“a ',
  'single marks': '‘a ’b ',
  brackets: '(AB ',
  acronyms: 'National Bank (NB) ',
  names: 'Mr. Ab Cd, ',
  people: 'Among the attendees were Mr. Ab Cd, Director of Ef, and ',
  'people in lines': '- Mr. Ab Cd, Director of Ef\n',
  quotations: 'He said “we are one.” ',
  'quotations in paragraphs': '“We are very glad now,” she said.\n\n',
  surnames: 'Mr. Zou met the Minister.\n\n',
  dates: '3 May 2024, ',
  dashes: ' – ',
  addresses: 'a@b.',
  'legal words': 'as is liability\n\n',
  'Arabic people': 'حضر اللقاء السيد محمد علي، مدير عام شركة النور، و',
  'Arabic people in lines': '- السيد محمد علي، مدير عام شركة النور\n',
  'Arabic quotations': 'وقال المدير إن «العمل مستمر اليوم». ',
  'Arabic words': 'كتاب جديد في المدينة ',
  'Russian people': 'В форуме участвовали директор АО «Аб» Иван Петров и мэр Саратова Анна Ким. ',
  'Russian quotations': 'Он сказал, что «мы все рады». ',
  'Russian dialogue': '— Мы рады, — сказал он. — Все рады.\n\n',
  'nested marks': '«а «Б» в ',
  'words in capitals': 'Аб Вг Де ',
};

/** The same in languages that are read by their phrases. */
const phrases: Readonly<Record<string, readonly [language: string, piece: string]>> = {
  'names in French': ['fr', 'M. Abdou Diop, directeur de l’Agence, '],
  'names alone in French': ['fr', 'Abdou Diop et Léa Roux, '],
  'people in French': ['fr', 'Étaient présents Mme Léa Roux, préfète, pour la Ville, et '],
  'speech in French': ['fr', 'Il a dit que « nous voilà », a ajouté M. Diop. '],
  'verbs in French': ['fr', 'dit déclare ajoute '],
  'roles in French': ['fr', 'le directeur de la présidente du maire '],
  'quotations in French': ['fr', '« Nous voilà enfin ici, a souligné M. Diop, et ensemble. »\n\n'],
  'dialogue in French': ['fr', '— Nous voilà, dit-elle.\n\n'],
  'people in Spanish': ['es', 'Asistieron la Sra. Eva Sanz, alcaldesa de Lugo, por el Ayuntamiento, y '],
  'speech in Spanish': ['es', 'Añadió que «así es», señaló el Sr. Pérez. '],
  'dialogue in Spanish': ['es', '—Así es —dijo Eva Sanz—, y punto.\n\n'],
  'fields in Spanish': ['es', 'ministra de Ciencia, Salud y Deporte, '],
  'signed conventions in Spanish': ['es', 'el acuerdo firmado hoy '],
  'people in Chinese': ['zh', '出席仪式的省水利厅代表有厅长周启明、处长郑小帆。\n\n'],
  'people in lines in Chinese': ['zh', '• 周启明，省水利厅厅长\n'],
  'speech in Chinese': ['zh', '厅长周启明表示，“我们很高兴”，他说。\n\n'],
  'surnames in Chinese': ['zh', '周厅长说：“好。”\n\n'],
  'names alone in Chinese': ['zh', '王明、李华和拉维·苏布\n\n'],
  'characters in Chinese': ['zh', '水利\n\n'],
};

/** Milliseconds of processor time; what else runs on the machine does not count. */
const cost = (text: string, language?: string): number => {
  const before = cpuUsage();
  importText(text, { ...(language && { language }) });
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
};

test.each([
  ...Object.entries(pieces).map(([name, piece]) => [name, undefined, piece] as const),
  ...Object.entries(phrases).map(([name, [language, piece]]) => [name, language, piece] as const),
])(
  'eight times as many %s take about eight times as long',
  (_, language, piece) => {
    const small = piece.repeat(Math.ceil(12_000 / piece.length));
    const large = piece.repeat(Math.ceil(96_000 / piece.length));
    cost(small, language);
    const [before, after] = [0, 1, 2]
      .map(() => [cost(small, language), cost(large, language)] as const)
      .reduce((best, one) => [Math.min(best[0], one[0]), Math.min(best[1], one[1])] as const);
    // Quadratic growth would be 64 times; a few milliseconds are noise.
    expect(after).toBeLessThan(Math.max(before, 3) * 28);
  },
  60_000,
);
