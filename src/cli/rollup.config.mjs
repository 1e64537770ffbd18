// From the compiled modules of the command line to its one file.
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { licences } from '../../scripts/licences.mjs';

// Its packages are inside: whoever installs the widget installs none of them.
export default {
  input: '.build/cli/cli/main.js',
  output: { file: 'dist/cli.js', format: 'es' },
  external: /^node:|^(?:buffer|fs|path|process|stream|string_decoder|url|util)$/,
  plugins: [json({ compact: true }), resolve({ preferBuiltins: true }), terser({ ecma: 2022, mangle: false, compress: false, format: { comments: /^!/ } }), licences('cli-licences.txt', 'The command line (cli.js)')],
};
