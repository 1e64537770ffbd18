// Takes the indentation and the comments out of our own style sheet. Nothing is parsed, merged or reordered: minifiers have lost rules they did not know.

/** The Rollup plugin. */
export function leanStyles() {
  return {
    name: 'lean-styles',
    transform(code, id) {
      if (!id.endsWith('/views/styles.js')) return null;
      return { code: code.replace(/css ?`([^`]*)`/g, (_, css) => `css\`${lean(css)}\``), map: null };
    },
  };
}

/** Spaces that separate nothing; those inside selectors and values stay. */
function lean(css) {
  const open = css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};]) ?/g, '$1');
  return open.replace(/: /g, ':').replace(/, /g, ',').replace(/;}/g, '}').trim();
}
