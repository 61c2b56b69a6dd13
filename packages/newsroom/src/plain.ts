/** What came from outside must not draw on the terminal: control characters, and those that reorder text, go. */
export const plain = (text: string): string => text.replace(/[^\P{C}\n\t]/gu, '\u{fffd}');

/** The same for text that is shown as it is written: what joins letters in Arabic or Persian stays. */
export const plainScript = (text: string): string =>
  text.replace(/[^\P{C}\n\t\u200c-\u200f\u061c\u00ad]/gu, '\u{fffd}');
