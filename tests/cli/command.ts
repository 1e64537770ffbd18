/**
 * The command as people run it: a process of its own, with files, pipes and an exit code.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

/** What a run has left. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command. The language is English unless `env` says otherwise. */
export function run(args: readonly string[], { input = '', env = {}, cwd }: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...(process.env.CLI_NODE_OPTIONS?.split(' ') ?? []), join(process.cwd(), 'dist/cli.js'), ...args], { cwd, env: { ...process.env, LC_ALL: 'C', ...env } });
    const texts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (texts.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (texts.err += text));
    child.on('error', fail).on('close', (code) => done({ code, ...texts }));
    // A command that fails early does not read to the end.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** A folder for the files of a test file; gone after its tests. */
export function folder(): (name: string, content: string | Uint8Array) => string {
  const path = mkdtempSync(join(tmpdir(), 'programmes-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return (name, content) => {
    const file = join(path, name);
    writeFileSync(file, content);
    return file;
  };
}

/** What `check --json` writes for one file. */
export interface Checked {
  readonly file: string;
  readonly format: string;
  readonly events: readonly { readonly title: string; readonly timeZone?: string; readonly start?: string; readonly end?: string; readonly entries: number }[];
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly path: string; readonly line?: number; readonly sheet?: string; readonly message: string; readonly remedy: string }[];
}

/** Checks files in one run. */
export async function checked(files: readonly string[], ...options: readonly string[]): Promise<{ readonly run: Run; readonly list: readonly Checked[] }> {
  const ran = await run(['check', '--json', ...options, ...files]);
  return { run: ran, list: JSON.parse(ran.out) as Checked[] };
}
