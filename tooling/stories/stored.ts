/** What stories are to show, kept beside them: accessibility trees as text, and pictures. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { root } from '../process.mjs';

/** Set by `npm run accept`. */
export const accepting = process.env['ACCEPT'] === '1';

const remedy = 'look at it, and run `npm run accept` if it is meant to be so';

const store = (file: string, content: string | Buffer): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/**
 * Compares a text with the one that is kept, or keeps it.
 * @param take gives the text; asked again for up to three seconds, while it is another than the kept one
 */
export const expectStoredText = async (file: string, take: () => Promise<string>): Promise<void> => {
  if (accepting) return store(file, await take());
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (kept === undefined) throw new Error(`${relative(root, file)} is not there: ${remedy}.`);
  let text = await take();
  for (const end = Date.now() + 3000; text !== kept && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    text = await take();
  }
  expect(text, `${relative(root, file)} is another: ${remedy}`).toBe(kept);
};

/** How far two machines may draw the same letters apart: a colour step of a fifth, in one pixel of five hundred. */
const tolerance = { step: 0.2, share: 0.002 };

/** Thirty-two steps of each colour are enough to compare by, and take half the bytes. */
const encode = (picture: PNG): Buffer => {
  const coarse = new PNG({ width: picture.width, height: picture.height });
  picture.data.forEach(
    (value, index) => (coarse.data[index] = Math.round((Math.round((value * 31) / 255) * 255) / 31)),
  );
  return PNG.sync.write(coarse, { colorType: 2, deflateLevel: 9, filterType: 0, deflateStrategy: 0 });
};

/**
 * Compares a picture with the one that is kept, or keeps it. Where they differ, the picture as it is and the difference
 * are left under test-results/.
 */
export const expectStoredPicture = (file: string, screenshot: Buffer): void => {
  const picture = PNG.sync.read(screenshot);
  if (accepting) {
    // A picture that would pass stays as it is, so that another machine’s letters make no difference to review.
    if (!existsSync(file) || compare(PNG.sync.read(readFileSync(file)), picture).fault) store(file, encode(picture));
    return;
  }
  const where = relative(root, file);
  if (!existsSync(file)) throw new Error(`${where} is not there: ${remedy}.`);
  const { fault, difference } = compare(PNG.sync.read(readFileSync(file)), picture);
  const left = join(root, 'test-results', where.replaceAll('/', '-').replace(/\.png$/, ''));
  rmSync(`${left}-actual.png`, { force: true });
  rmSync(`${left}-difference.png`, { force: true });
  if (!fault) return;
  store(`${left}-actual.png`, screenshot);
  if (difference) store(`${left}-difference.png`, encode(difference));
  throw new Error(`${where}: ${fault}; see test-results/, ${remedy}.`);
};

const compare = (kept: PNG, now: PNG): { readonly fault?: string; readonly difference?: PNG } => {
  const { width, height } = kept;
  // A larger or smaller picture is compared where both are, so that a reader sees from where on they part.
  const common = { width: Math.min(width, now.width), height: Math.min(height, now.height) };
  const cut = (from: PNG): PNG => {
    const to = new PNG(common);
    PNG.bitblt(from, to, 0, 0, common.width, common.height, 0, 0);
    return to;
  };
  const difference = new PNG(common);
  const pixels = pixelmatch(cut(kept).data, cut(now).data, difference.data, common.width, common.height, {
    threshold: tolerance.step,
  });
  if (now.width !== width || now.height !== height)
    return { fault: `is ${now.width} × ${now.height} and was ${width} × ${height}`, difference };
  return pixels > tolerance.share * width * height ? { fault: `${pixels} pixels differ`, difference } : {};
};
