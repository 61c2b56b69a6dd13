/** The command was called wrongly; exit code 2. The message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The input is bad; exit code 1. The message has one line a fault: where, what, how to mend it. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing of this name; look at the spelling',
  EACCES: 'it may not be opened; ask for the right to it',
  EPERM: 'this is not allowed; ask for the right to it',
  EBUSY: 'it is in use; close what uses it',
  ENOSPC: 'the disk is full; make room',
  EROFS: 'the disk can only be read; choose another place',
  ENOTDIR: 'part of the path is a file, not a folder; look at the path',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
};

/** A fault of the file system as a line for a person; anything else is passed on as it is. */
export const fileProblem = (file: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason ? new InputError(`${file}: ${reason}`) : error;
};
