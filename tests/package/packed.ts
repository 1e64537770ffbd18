/**
 * The package as npm makes it, and a project that has it installed: what the tests of this folder share. They need a build.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a test needs of package.json. */
export interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [field: string]: unknown;
}

/** A folder of its own, outside the project, gone with the calling file's process: an `after` made in a hook or a test ends with that. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'package-'));
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs a command to its end, whatever that is. */
export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 27 });
  return { status, output: stdout + stderr };
}

/** Packs the project. @returns The tarball's path. */
export function pack(): string {
  const into = folder();
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', into], { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(into, readdirSync(into)[0] ?? '');
}

/** A project with the package unpacked in its node_modules, and with links to packages that this project has. */
export function projectWith(tarball: string, links: Readonly<Record<string, string>>): string {
  const project = folder();
  const own = join(project, 'node_modules/ml-da-event');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', own]);
  for (const [name, target] of Object.entries(links)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', target), link, 'dir');
  }
  writeFileSync(join(project, 'package.json'), '{"type": "module", "private": true}');
  return project;
}

/** Lit and what it is made of: all that the package itself depends on. */
export const LIT = { lit: 'lit', 'lit-html': 'lit-html', 'lit-element': 'lit-element', '@lit': '@lit' } as const;

/** All files below a folder, with slashes. */
export function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1).replaceAll('\\', '/')).sort();
}

/** A JSON file. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
