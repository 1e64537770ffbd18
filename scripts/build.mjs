// npm run build: dist/esm (modules and types), dist/ml-da-event.js (the classic script), dist/cli.js (the command line), dist/builder (the page that makes event files), what editors and type checkers read; sizes, and a cap that holds.
import { createHash } from 'node:crypto';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const run = (command, ...args) => execFileSync(process.execPath, [`node_modules/${command}`, ...args], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('typescript-7/bin/tsc', '-p', 'tsconfig.json');
for (const room of ['cli', 'builder']) run('typescript-7/bin/tsc', '-p', `src/${room}/tsconfig.json`);
// What only authors need is in bundles of its own, with the packages it needs.
for (const folder of ['authoring', 'formats/files', 'i18n/guesses', 'i18n/lints']) rmSync(`dist/esm/${folder}`, { recursive: true, force: true });
const { budget, version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const file of ['dist/esm/element/event-element.js', '.build/cli/cli/main.js']) writeFileSync(file, readFileSync(file, 'utf8').replace('__VERSION__', version));
// Side by side.
const bundle = (config) => promisify(execFile)(process.execPath, ['node_modules/rollup/dist/bin/rollup', '--config', config, '--silent']);
const bundles = Promise.all(['rollup.config.mjs', 'src/cli/rollup.config.mjs', 'src/builder/rollup.config.mjs'].map(bundle)).catch(({ message }) => {
  console.error(message);
  process.exit(1);
});
cpSync('src/formats/event.schema.json', 'dist/event.schema.json');
// These read compiled modules, which are there only now.
const { writeManifests } = await import('./manifest.mjs');
writeManifests();
const { writeLanguages } = await import('./language-files.mjs');
await writeLanguages(version);
await bundles;
chmodSync('dist/cli.js', 0o755);
for (const file of ['index.html', 'builder.css']) cpSync(`src/builder/${file}`, `dist/builder/${file}`);
for (const beside of ['ml-da-event.js', 'words']) cpSync(`dist/${beside}`, `integrations/wordpress/ml-da-event/${beside}`, { recursive: true });

for (const [file, { gzip: cap }] of Object.entries(budget)) {
  const bytes = readFileSync(file);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${file}: ${bytes.length} bytes, ${gzip} gzip, ${brotli} brotli`);
  console.log(`integrity="sha384-${createHash('sha384').update(bytes).digest('base64')}"`);
  if (gzip > cap) {
    console.error(`${file} is ${gzip - cap} bytes over its cap of ${cap} bytes gzip`);
    process.exitCode = 1;
  }
}
