import { InputError } from './problem.js';
import { readText } from './read.js';
import { validateText } from './validate.js';

/** Names each sound file on stdout. Throws an InputError with every fault of all the others. */
export const runValidate = async (files: readonly string[]): Promise<void> => {
  const faults: string[] = [];
  for (const file of files) {
    try {
      process.stdout.write(`${file}: ${validateText(file, await readText(file))}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length) throw new InputError(...faults);
};
