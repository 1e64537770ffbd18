/**
 * What `npm publish` would send: just that, complete, usable, and the same from every machine.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';

const work = mkdtempSync(join(tmpdir(), 'package-'));
const installed = join(work, 'node_modules/ml-da-event');
const run = (command: string, args: readonly string[], options: object = {}): string => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
const listed = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).filter((file) => statSync(join(folder, file)).isFile()).sort();

before(() => {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work])) as { filename: string }[];
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', join(work, packed?.filename ?? ''), '-C', installed, '--strip-components=1']);
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@types', 'preact', 'solid-js', 'vue', 'csstype']) if (existsSync(`node_modules/${name}`)) {
    mkdirSync(dirname(join(work, 'node_modules', name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(work, 'node_modules', name));
  }
  writeFileSync(join(work, 'package.json'), '{"type": "module"}');
});
after(() => rmSync(work, { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown> & { version: string };

test('the files, and no others', () => {
  const files = listed(installed);
  assert.deepEqual(files.filter((file) => !file.startsWith('dist')), ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  assert.deepEqual(files.filter((file) => !/^dist\/(?:ml-da-event\.js(?:\.map)?|event\.schema\.json|custom-elements\.json|vscode\.(?:html|css)-custom-data\.json|types\/\w+(?:\.d)?\.[jt]s|esm\/[\w/-]+(?:\.d\.ts|\.js(?:\.map)?))$|^[A-Z]+(?:\.md)?$|^package\.json$/.test(file)), []);
  const bytes = files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0);
  // Most of it are source maps, which no visitor loads.
  assert.ok(bytes < 2_500_000, `${bytes} bytes`);
});

test('no path of the machine that built it, in any file', () => {
  for (const file of listed(installed)) {
    const text = readFileSync(join(installed, file), 'utf8');
    for (const path of [resolve('.'), homedir(), tmpdir()].filter((one) => one.length > 4)) assert.ok(!text.includes(`${path}/`), `${file} names ${path}`);
  }
});

test('source maps have their sources in them', () => {
  const maps = listed(installed).filter((file) => file.endsWith('.map'));
  assert.ok(maps.length > 50);
  for (const file of maps) {
    const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(installed, file), 'utf8')) as { sources: string[]; sourcesContent?: (string | null)[] };
    assert.equal(sourcesContent.filter((source) => typeof source === 'string').length, sources.length, file);
    assert.deepEqual(sources.filter((source) => source.startsWith('/')), [], file);
  }
});

test('every path that package.json names is there', () => {
  const named: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('./')) named.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([manifest.main, manifest.types, manifest.unpkg, manifest.jsdelivr, manifest.customElements, manifest.exports, manifest.sideEffects]);
  const files = listed(installed).map((file) => `./${file}`);
  assert.ok(named.length > 20);
  for (const path of named) assert.ok(files.some((file) => new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '[\\w-]+')}$`).test(file)), path);
});

test('a server can import it: nothing happens, nothing is thrown', () => {
  const code = "import('ml-da-event').then(async (all) => { const de = await import('ml-da-event/i18n/problems/de.js'); console.log(Object.keys(all).join(), typeof de.de['json-invalid'][0], typeof globalThis.document); });";
  assert.equal(run(process.execPath, ['--input-type=module', '-e', code], { cwd: work }).trim(), 'MlDaEventElement string undefined');
});

test('publint and attw find nothing', () => {
  assert.match(run(process.execPath, [resolve('node_modules/publint/src/cli.js')]), /All good/);
  // Modules only, for Node from 16 on and for bundlers; the resolution of Node 10 knows no exports.
  run(process.execPath, [resolve('node_modules/@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only']);
});

test('every machine builds the same bytes', { timeout: 120_000 }, () => {
  const build = (name: string, env: Record<string, string>, umask: string): Record<string, string> => {
    const folder = join(work, name);
    for (const file of run('git', ['ls-files', '--cached', '--others', '--exclude-standard']).trim().split('\n').filter((one) => existsSync(one))) cpSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    run('sh', ['-c', `umask ${umask}; exec "${process.execPath}" scripts/build.mjs`], { cwd: folder, env: { ...process.env, ...env } });
    return Object.fromEntries(listed(join(folder, 'dist')).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, 'dist', file))).digest('hex')]));
  };
  const first = build('one', { TZ: 'UTC', LANG: 'C' }, '022');
  assert.deepEqual(build('another/deeper', { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8' }, '077'), first);
  assert.equal(createHash('sha256').update(readFileSync('dist/ml-da-event.js')).digest('hex'), first['ml-da-event.js'], 'and so has this one');
});

test('the notes of a release have the tag to paste, with the hash of the script', async () => {
  const { releaseNotes } = (await import(pathToFileURL(resolve('scripts/release-notes.mjs')).href)) as { releaseNotes: (all: object) => string };
  const script = readFileSync('dist/ml-da-event.js');
  const notes = releaseNotes({ version: '9.9.9', changelog: '# Changelog\n\n## [9.9.9] - 2027-01-01\n\n### Added\n\n- All.\n\n## [1.0.0] - 2026-01-01\n\n- Old.\n', script });
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  assert.ok(notes.startsWith('### Added\n\n- All.'));
  assert.ok(notes.includes(`<script src="https://cdn.jsdelivr.net/npm/ml-da-event@9.9.9/dist/ml-da-event.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`));
  assert.doesNotMatch(notes, /Old/);
});

test('what editors read is what the README says', () => {
  const { modules } = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8')) as { modules: { declarations: Record<'attributes' | 'events' | 'cssProperties' | 'cssParts', { name: string; type?: { text: string } }[]>[] }[] };
  const declared = modules[0]?.declarations[0] ?? assert.fail();
  const readme = readFileSync('README.md', 'utf8');
  const names = (section: string): string[] => [...(new RegExp(`<!-- ${section}:start -->([^]*?)<!-- ${section}:end -->`).exec(readme)?.[1] ?? '').matchAll(section === 'parts' ? /`([\w-]+)`/g : /^\| `([\w-]+)`/gm)].map(([, name = '']) => name);
  assert.deepEqual(declared.attributes.map(({ name }) => name), names('attributes'));
  assert.deepEqual(declared.events.map(({ name }) => name), names('events'));
  assert.deepEqual(declared.cssProperties.map(({ name }) => name), names('properties'));
  assert.deepEqual(declared.cssParts.map(({ name }) => name), names('parts'));
  assert.match(declared.attributes.find(({ name }) => name === 'view')?.type?.text ?? '', /'auto' \| 'list' \| 'grid'/);
  const html = JSON.parse(readFileSync(join(installed, 'dist/vscode.html-custom-data.json'), 'utf8')) as { tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[] };
  assert.deepEqual(html.tags[0]?.attributes.find(({ name }) => name === 'theme')?.values?.map(({ name }) => name), ['auto', 'light', 'dark']);
});
