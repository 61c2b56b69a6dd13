import { expect, test } from 'vitest';
import { arabic } from '../language/ar.js';
import { plainArabic, spelled, withoutProclitics } from './letters.js';
import { arabicGrammar } from './grammar.js';

const peopleIn = (flat: string): string[] =>
  arabicGrammar(arabic)
    .know(flat)
    .mentionsIn(flat, { start: 0, end: flat.length })
    .map(({ person: { name, role } }) => (role ? `${name} (${role})` : name));

test.each([
  ['behind an honorific', 'التقى السيد بيتر هوفمان أمس', ['بيتر هوفمان']],
  ['behind an honorific in one letter', 'شكر د. سامر غصن الحضور', ['سامر غصن']],
  ['behind “and” and an honorific', 'والدكتورة مريم عبدالله الكتبي', ['مريم عبدالله الكتبي']],
  ['behind a role, by a first name', 'افتتح وزير الصناعة بندر الخريف المصنع', ['بندر الخريف (وزير الصناعة)']],
  ['behind a role, by what follows', 'قال مدير التشغيل هايكو برنشتاين إن', ['هايكو برنشتاين (مدير التشغيل)']],
  ['before a role', 'قالت إنغريد هالفورسن، ممثلة البرنامج، إن', ['إنغريد هالفورسن (ممثلة البرنامج)']],
  ['before a role without a comma', 'السيد سالم المعشني والي سدح', ['سالم المعشني (والي سدح)']],
  ['between commas behind a role', 'أوضحت منسقة المشروع، أوديل فيرنيه، أن', ['أوديل فيرنيه (منسقة المشروع)']],
  ['up to the noun that follows', 'لخّص مدير التشغيل جوزيف مطر حصيلة الأشهر', ['جوزيف مطر (مدير التشغيل)']],
  ['with joints and two family names', 'السيد محمد بن راشد آل سعيد، الوالي', ['محمد بن راشد آل سعيد (الوالي)']],
  ['with an honorific for family name', 'السيد أحمد الشيخ، نائب الرئيس', ['أحمد الشيخ (نائب الرئيس)']],
])('finds a name %s', (_, text, people) => {
  expect(peopleIn(text)).toEqual(people);
});

test.each([
  'جامعة محمد بن زايد تفتح أبوابها',
  'شارع الملك حسين مغلق اليوم',
  'أعلنت وزيرة التعليم نتائج الثانوية',
  'ناقشت لجان المزارعين الأسعار',
  'أسماء الفائزين في الدورة الرابعة',
  'حضر رئيس الجامعة حفل التوقيع',
  'أستاذ علوم البحار',
])('finds nobody in “%s”', (text) => {
  expect(peopleIn(text)).toEqual([]);
});

test('says of people whether they are women or men', () => {
  const flat = 'قالت السيدة هيلين دوبري، وقال ناصر الكواري، مدير الشركة، إن';
  const found = arabicGrammar(arabic).know(flat).mentionsIn(flat, { start: 0, end: flat.length });
  expect(found.map(({ gender }) => gender)).toEqual(['female', 'male']);
});

test('a pattern holds with and without vowel signs, hamzas and a stretching line', () => {
  const pattern = new RegExp(`^${spelled('أضافت?')}$`, 'u');
  for (const word of ['أضاف', 'اضاف', 'أضَافَت', 'أضـــاف']) expect(word).toMatch(pattern);
  expect('أضافه').not.toMatch(pattern);
});

test('a word stands without the letters that are written together with it', () => {
  expect(withoutProclitics('وللدكتور')).toContain('الدكتور');
  expect(withoutProclitics('لمحمد')).toContain('محمد');
  expect(plainArabic('والظفري')).toBe('ظفري');
});
