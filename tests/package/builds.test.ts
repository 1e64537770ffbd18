/**
 * A build depends on the sources alone; and the release notes tell what was built.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesOf, folder, readJson, run, type Manifest } from './packed.js';

const { version } = readJson<Manifest>('package.json');

/** What git knows of, as it stands here, in a folder of its own; built there. @returns Each file's hash, and what the build said. */
function build(below: string, mask: string, env: NodeJS.ProcessEnv): { hashes: Record<string, string>; output: string } {
  const copy = join(folder(), below);
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0');
  for (const file of tracked.filter((path) => /^(?:src|scripts|integrations)\/|^[\w.]+\.(?:json|mjs|md)$/.test(path))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(file, join(copy, file));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  const { status, output } = run('sh', ['-c', `umask ${mask}; exec "$0" scripts/build.mjs`, process.execPath], copy, env);
  assert.equal(status, 0, output);
  return { output, hashes: Object.fromEntries(filesOf(join(copy, 'dist')).map((file) => [file, hash('sha256', readFileSync(join(copy, 'dist', file)))])) };
}
const hash = (algorithm: string, bytes: Buffer): string => createHash(algorithm).update(bytes).digest('base64');

test('two builds in other folders, zones, languages and rights are the same to the byte, and the same as dist', () => {
  const first = build('one', '022', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  const second = build('a longer path/with/more folders', '077', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  assert.ok(Object.keys(first.hashes).length > 200);
  assert.deepEqual(second.hashes, first.hashes);
  assert.deepEqual(Object.fromEntries(filesOf('dist').map((file) => [file, hash('sha256', readFileSync(join('dist', file)))])), first.hashes);
  assert.ok(first.output.includes(`integrity="sha384-${hash('sha384', readFileSync('dist/ml-da-event.js'))}"`), 'the printed integrity is the file’s');
});

interface Release {
  readonly version: string;
  readonly changelog: string;
  readonly script: Buffer;
}
const notes = (await import(pathToFileURL(resolve('scripts/release-notes.mjs')).href)) as { releaseNotes: (release: Release) => string };
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [1.2.0] - 2027-01-02\n\n### Added\n\n- This.\n\n## [1.1.0] - 2026-01-02\n\n- Before.\n\n[1.2.0]: https://example.org/\n';

test('release notes: the section, the tag to paste, the sizes', () => {
  const script = readFileSync('dist/ml-da-event.js');
  const written = notes.releaseNotes({ version: '1.2.0', changelog: CHANGELOG, script });
  const tag = `<script src="https://cdn.jsdelivr.net/npm/ml-da-event@1.2.0/dist/ml-da-event.js" integrity="sha384-${hash('sha384', script)}" crossorigin="anonymous" defer></script>`;
  assert.ok(written.startsWith('### Added\n\n- This.\n\n### The script\n\n```html\n'), written);
  assert.ok(written.includes(tag), written);
  assert.match(written, /\n\d+\.\d kB, \d+\.\d kB gzip, \d+\.\d kB brotli\.\n$/);
  assert.doesNotMatch(written, /Later|Before|example\.org/);
});

for (const [name, missing] of [['not there', '9.9.9'], ['of a longer version', '1.2'], ['empty', '1.0.0']] as const) {
  test(`release notes: a section that is ${name} is an error`, () => {
    assert.throws(() => notes.releaseNotes({ version: missing, changelog: `${CHANGELOG}\n## [1.0.0]\n\n`, script: Buffer.from('') }), /CHANGELOG\.md has no section/);
  });
}

test('release notes of this version: written, or refused while the changelog has none', () => {
  const isReleased = readFileSync('CHANGELOG.md', 'utf8').includes(`\n## [${version}]`);
  const { status, output } = run(process.execPath, ['scripts/release-notes.mjs'], '.');
  assert.equal(status, isReleased ? 0 : 1, output);
  assert.match(output, isReleased ? /integrity="sha384-/ : /has no section/);
});
