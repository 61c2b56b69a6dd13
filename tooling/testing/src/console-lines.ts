/**
 * What the console is told while `action` runs, as `warn …` and `error …` lines, which it then does not show.
 * Objects are written as text, so an assertion sees what a developer would.
 */
export const consoleLines = async (action: () => unknown): Promise<string[]> => {
  const { warn, error } = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]) => lines.push(['warn', ...words].map(String).join(' '));
  console.error = (...words: unknown[]) => lines.push(['error', ...words].map(String).join(' '));
  try {
    await action();
  } finally {
    Object.assign(console, { warn, error });
  }
  return lines;
};
