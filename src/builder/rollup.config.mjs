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

export default {
  input: '.build/builder/builder/builder.js',
  output: { file: 'dist/builder/builder.js', format: 'iife' },
  plugins: [forBrowsers, json({ compact: true }), resolve({ browser: true, exportConditions: ['production'] }), terser({ ecma: 2021, format: { comments: /^!/ } }), licences('licences.txt', 'The builder (builder.js)')],
};
