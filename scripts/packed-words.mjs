// Writes the languages of the script without their keys: those of English are there, and every language has its sentences in the same order (a test
// holds them to it). The sources and the modules stay as they are; only the one script is packed.
import { pathToFileURL } from 'node:url';

const UNPACK = '\0unpack-words';
const LIKE = 'en';

/** The Rollup plugin. */
export function packedWords() {
  return {
    name: 'packed-words',
    resolveId: (id) => (id === UNPACK ? id : null),
    load: (id) => (id === UNPACK ? 'export const unpack = (like, values) => Object.fromEntries(Object.entries(like).map(([key, value]) => [key, typeof value === "string" ? values.shift() : unpack(value, values)]));' : null),
    async transform(_code, id) {
      const [, folder, language] = /^(.*\/i18n\/words)\/(\w+)\.js$/.exec(id) ?? [];
      if (!language || language === LIKE) return null;
      const [words, english] = await Promise.all([language, LIKE].map(async (name) => (await import(pathToFileURL(`${folder}/${name}.js`).href))[name]));
      const values = sentences(words, english);
      if (values.some((value) => value.includes('|'))) this.error(`${language}: a sentence has the sign that parts them`);
      return { code: `import { unpack } from '${UNPACK}';\nimport { ${LIKE} } from './${LIKE}.js';\nexport const ${language} = /*#__PURE__*/ unpack(${LIKE}, ${JSON.stringify(values.join('|'))}.split('|'));`, map: null };
    },
  };
}

/** All sentences, in the order of the English ones. */
function sentences(words, like) {
  return Object.keys(like).flatMap((key) => (typeof like[key] === 'string' ? [words[key]] : sentences(words[key], like[key])));
}
