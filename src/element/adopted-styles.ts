/**
 * Style sheets of an element that was moved to another document: constructed sheets stay behind, and Lit's cannot be shared.
 */

/** Builds the sheets anew with the constructor of the document the root is in now. */
export function rebuildStyles(root: ShadowRoot, sheets: readonly { readonly cssText: string }[]): void {
  const view = root.ownerDocument.defaultView;
  // A document without a window (a template's, a parser's) renders nothing, and a sheet that is an element has come along.
  if (!view || root.querySelector('style')) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(sheets.map(({ cssText }) => cssText).join('\n'));
  root.adoptedStyleSheets = [sheet];
}
