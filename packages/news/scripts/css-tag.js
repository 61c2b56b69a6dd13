/**
 * Stands in for Lit's module of this name in the one-file bundle. Lit's also serves servers and browsers without
 * constructable style sheets; whoever knows container queries has them, so here a style sheet is just that.
 */
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => text;
export const css = (strings, ...values) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String.raw({ raw: strings }, ...values));
  return sheet;
};
export const getCompatibleStyle = (sheet) => sheet;
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
// Lit hands this name on; what it names here is what `css` gives.
export const CSSResult = globalThis.CSSStyleSheet;
