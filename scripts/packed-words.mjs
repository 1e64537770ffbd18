// Writes the languages of the script without their keys: those of English are there, and every language has its sentences in the same order (a test
// holds them to it). The sentences for authors go without theirs, too: the codes are there. The sources and the modules stay as they are; only the
// one script is packed.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { shifted } from './unpack-words.mjs';

const UNPACK = JSON.stringify(fileURLToPath(new URL('unpack-words.mjs', import.meta.url)));
const LIKE = 'en';

/** The Rollup plugin. */
export function packedWords() {
  return {
    name: 'packed-words',
    async transform(_code, id) {
      const [, folder, room, language] = /^(.*)\/i18n\/(words|problems)\/(\w+)\.js$/.exec(id) ?? [];
      if (!room || (room === 'words' && language === LIKE)) return null;
      const [own, { pack }, { SEVERITIES }] = await Promise.all([id, `${folder}/i18n/packed.js`, `${folder}/event/problems.js`].map((file) => import(pathToFileURL(file).href)));
      const text = (room === 'words' ? pack(own[language]) : Object.keys(SEVERITIES).flatMap((code) => own[language][code])).map((sentence) => {
        if (sentence.includes('|')) this.error(`${language}: a sentence has the sign that parts them`);
        return sentence;
      }).join('|');
      const list = `${/[\u0621-\u0652]/.test(text) ? `shifted(${JSON.stringify(shifted(text))})` : JSON.stringify(text)}.split('|')`;
      const code = room === 'words'
        ? `import { unpack } from '../packed.js';\nimport { ${LIKE} } from './${LIKE}.js';\nexport const ${language} = /*#__PURE__*/ unpack(${LIKE}, ${list});`
        : `import { SEVERITIES } from '../../event/problems.js';\nexport const ${language} = /*#__PURE__*/ unpackPairs(SEVERITIES, ${list});`;
      return { code: `import { shifted, unpackPairs } from ${UNPACK};\n${code}`, map: null };
    },
  };
}
