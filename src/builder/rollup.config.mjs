// From the compiled modules of the builder to its one script; its page and its looks are taken as they are.
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { licences } from '../../scripts/licences.mjs';

// The package names the build for browsers, but under another name.
const forBrowsers = {
  name: 'for-browsers',
  resolveId(name, importer) {
    return name === 'csv-parse/sync' ? this.resolve('csv-parse/browser/esm/sync', importer) : null;
  },
};

// PDF.js is a file of its own: it is as large as all the rest, and loaded for a PDF only. Its package is a build that needs no other file, under the licence of PDF.js.
const pdf = {
  input: '.build/builder/formats/files/pdf/pdfjs.js',
  output: { file: 'dist/builder/pdf.js', format: 'es' },
  plugins: [resolve({ browser: true, exportConditions: ['production'] }), terser({ ecma: 2021, module: true, format: { comments: /^!/ } }), licences('pdf-licences.txt', 'The reader of PDFs (pdf.js)', { 'PDF.js (Apache-2.0), within unpdf': 'node_modules/typescript/LICENSE.txt' })],
};

const builder = {
  input: '.build/builder/builder/builder.js',
  output: { file: 'dist/builder/builder.js', format: 'iife', paths: (id) => (id.endsWith('/pdfjs.js') ? './pdf.js' : id) },
  external: /\/pdfjs\.js$/,
  plugins: [forBrowsers, json({ compact: true }), resolve({ browser: true, exportConditions: ['production'] }), terser({ ecma: 2021, compress: { passes: 3, inline: 1, lhs_constants: false }, format: { comments: /^!/ } }), licences('licences.txt', 'The builder (builder.js)')],
};

export default [builder, pdf];
