// Takes out of our own style sheet, and of templates, what only people need: indentation, comments, quotes around words, the names of properties of its own. Nothing is
// parsed, merged or reordered: minifiers have lost rules they did not know.

/** The Rollup plugin. */
export function leanStyles() {
  return {
    name: 'lean-styles',
    transform(code, id) {
      if (!id.endsWith('/views/styles.js')) return null;
      const lean = code.replace(/css ?`([^`]*)`/g, (_, css) => `css\`${withoutSpaces(css)}\``);
      return { code: shortProperties(lean), map: null };
    },
  };
}

/** The Rollup plugin for templates: how far their lines are indented. Terser does the same with what is no template. */
export function leanTemplates() {
  return { name: 'lean-templates', transform: (code, id) => (/\/(?:views|element)\/[\w-]+\.js$/.test(id) ? { code: code.replace(/\n +/g, '\n'), map: null } : null) };
}

/** Spaces and quotes that separate nothing; those inside selectors and values stay. */
function withoutSpaces(css) {
  const open = css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};]) ?/g, '$1').replace(/: /g, ':').replace(/, /g, ',').replace(/;}/g, '}').trim();
  const rules = open.replace(/ ([>+~]) (?=[^{};]*\{)/g, '$1').replace(/\[([a-z-]+\^?)='([a-z][a-z-]*)'\]/g, '[$1=$2]');
  return rules.replace(/ !important/g, '!important').replace(/ \/ /g, '/').replace(/\b0\.(?=\d)/g, '.');
}

/** Properties that are nobody's but ours, under one letter: those with our name are for pages, and stay. */
function shortProperties(code) {
  const own = [...new Set(code.match(/(?<![\w-])--(?!ml-da-event)[\w-]+/g))];
  if (own.length > 26) throw new Error('the style sheet has more properties of its own than there are letters');
  return code.replace(/(?<![\w-])--(?!ml-da-event)[\w-]+/g, (name) => `--${String.fromCharCode(97 + own.indexOf(name))}`);
}
