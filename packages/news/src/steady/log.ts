/** One line for the developer, with a code that does not change. */
export const log = (error: unknown, where = 'data'): void => {
  const { code = 'network', message = String(error) } = error as { readonly code?: string; readonly message?: string };
  console.warn(`unido-news/${code}: ${message} in ${where}`);
};
