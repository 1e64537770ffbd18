// From the compiled modules of the command line to its one file.
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { licences } from '../../scripts/licences.mjs';

// Its packages are inside: whoever installs the widget installs none of them.
export default {
  input: '.build/cli/cli/main.js',
  // What reads PDFs is loaded for one only, and is the builder's, too.
  output: { file: 'dist/cli.js', format: 'es', paths: (id) => (id.endsWith('/pdfjs.js') ? './builder/pdf.js' : id) },
  external: /\/pdfjs\.js$|^node:|^(?:buffer|fs|path|process|stream|string_decoder|url|util)$/,
  plugins: [json({ compact: true }), resolve({ preferBuiltins: true }), terser({ ecma: 2022, mangle: false, compress: false, format: { comments: /^!/ } }), licences('cli-licences.txt', 'The command line (cli.js)')],
};
