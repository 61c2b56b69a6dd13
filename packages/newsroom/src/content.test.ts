import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainText, toHtml, validate } from '@unido/announcement';
import { describe, expect, it } from 'vitest';
import { samples } from '../testing/cli.js';

const content = fileURLToPath(new URL('../../../content', import.meta.url));

const documents = [content, samples].flatMap((folder) =>
  readdirSync(join(folder, 'announcements'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.slice(0, -'.json'.length), join(folder, 'announcements', name)] as const),
);

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe.each(documents)('the reviewed document %s', (slug, file) => {
  const result = validate(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.ok) throw new Error(`${file} is broken`);
  const { announcement } = result;

  it('has every word of its source, in order, and none besides', () => {
    const source = readFileSync(file.replace(/json$/, 'txt'), 'utf8');
    expect(squeezed(plainText(announcement))).toBe(squeezed(source));
  });

  it('has an id and a date that go with its name', () => {
    expect(announcement.id).toBe(file.startsWith(samples) ? `sample-${slug}` : slug);
    expect(slug.startsWith(announcement.published.slice(0, 10))).toBe(true);
  });

  it('is marked as a sample if it is one', () => {
    const isSample = file.startsWith(samples);
    expect(/no such event took place|لم يقع هذا الحدث/.test(toHtml({ ...announcement, status: 'usable' }))).toBe(
      isSample,
    );
  });
});
