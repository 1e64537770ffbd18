// From the compiled modules to the one classic script that pages load.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { guard, saysUtf8 } from './scripts/guard.mjs';
import { leanStyles, leanTemplates } from './scripts/lean-styles.mjs';
import { litAsGuest } from './scripts/lit-guest.mjs';
import { packedWords } from './scripts/packed-words.mjs';
import { shortNames } from './scripts/short-names.mjs';
import { shortUndefined, UNDEFINED } from './scripts/short-undefined.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// What is alike stands side by side, where compression finds it: words that are looked for and sentences of the problems beside the words, the names of places beside those of zones.
const neighbours = {
  name: 'neighbours',
  transform: (code, id) => (id.endsWith('/esm/ml-da-event.js') ? { code: `${['i18n/problems/en', 'i18n/index', 'element/console', 'time/places', 'formats/secrets', 'element/refresher', 'element/download', 'time/labels'].map((one) => `import './${one}.js';`).join('')}${code}`, map: null } : null),
};

export default {
  input: 'dist/esm/ml-da-event.js',
  output: {
    file: 'dist/ml-da-event.js',
    format: 'iife',
    exports: 'named',
    sourcemap: true,
    // Wherever the packages of this machine are: no path of it is published, and every machine builds the same.
    sourcemapPathTransform: (path) => path.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '../node_modules/'),
    ...guard(version),
  },
  plugins: [
    resolve({ exportConditions: ['production'] }),
    neighbours,
    litAsGuest(),
    leanStyles(),
    leanTemplates(),
    packedWords(),
    // A classic script always has a document: only the module asks, which a server may import.
    terser({
      ecma: 2021,
      compress: { global_defs: { 'globalThis.document': true }, passes: 3, inline: 1, lhs_constants: false, toplevel: true, unsafe_arrows: true, keep_fargs: false },
      mangle: { toplevel: true, reserved: [UNDEFINED], properties: { keep_quoted: true, regex: new RegExp(`^(?:${shortNames().join('|')})$`) } },
      format: { comments: /^!|^# all|@license/ },
    }),
    shortUndefined(),
    saysUtf8(),
  ],
  onwarn(warning, warn) {
    // The classic script exports nothing on purpose: it adds no global.
    if (warning.code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') warn(warning);
  },
};
