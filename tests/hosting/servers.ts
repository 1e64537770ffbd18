/**
 * A real nginx and a real Apache that run the blocks of docs/hosting.md, as they stand there: only address and folder are put in.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Where the document's layout has the script and the event. */
export const SCRIPT = '/ml-da-event/0.1.0/ml-da-event.js';
export const EVENT = '/event.json';
const ROOT = '/var/www/event';

/** Which server, and what to install where it is missing. */
export type Kind = 'nginx' | 'apache';
const PROGRAMS: Readonly<Record<Kind, { readonly names: readonly string[]; readonly debian: string }>> = {
  nginx: { names: ['nginx'], debian: 'nginx-light' },
  apache: { names: ['apache2', 'httpd'], debian: 'apache2' },
};

/** The document's code blocks, in order. */
export function documented(): { readonly language: string; readonly text: string; readonly line: number }[] {
  const document = readFileSync('docs/hosting.md', 'utf8');
  const found = [...document.matchAll(/^```(\w*)\n([^]*?)^```$/gm)];
  return found.map(({ 1: language = '', 2: text = '', index }) => ({ language, text, line: document.slice(0, index).split('\n').length + 1 }));
}

/** The one configuration of this server. */
function configuration(kind: Kind): string {
  const [block, ...more] = documented().filter(({ language }) => language === kind);
  assert.ok(block && more.length === 0, `docs/hosting.md has one block marked ${kind}`);
  return block.text;
}

/** Puts a value in; the document has to have its place the given number of times, so that no other file is read by mistake. */
function put(text: string, what: string, value: string, times: number): string {
  assert.equal(text.split(what).length - 1, times, `the block has ${what} ${times} times`);
  return text.replaceAll(what, value);
}

/** The folder of the program; administrators' programs are often not on a user's PATH. */
function program(kind: Kind): string {
  const { names, debian } = PROGRAMS[kind];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  assert.ok(found, `No ${names.join(' or ')} found: install the Debian package ${debian} (apt-get install ${debian}).`);
  return found;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function nginxCommand(path: string, folder: string, port: number): readonly string[] {
  let block = put(configuration('nginx'), 'listen 80;', `listen 127.0.0.1:${port};`, 1);
  block = put(block, `root ${ROOT};`, `root ${folder}/www;`, 1);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp;`).join(' ');
  // Where a package keeps its list of types is part of the program's own settings.
  const types = join(/--conf-path=(\S+)\//.exec(spawnSync(path, ['-V'], { encoding: 'utf8' }).stderr)?.[1] ?? '/etc/nginx', 'mime.types');
  writeFileSync(`${folder}/server.conf`, `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes auto; events { worker_connections 4096; }
http { include ${types}; ${temporary} access_log ${folder}/access.log; sendfile on; tcp_nopush on;
${block}
}
`);
  return ['-c', `${folder}/server.conf`, '-p', folder, '-e', `${folder}/error.log`];
}

// Some builds have a few of them inside, and then no file of that name.
const APACHE_MODULES = ['mpm_event', 'unixd', 'log_config', 'authz_core', 'mime', 'filter', 'headers', 'deflate', 'rewrite'];
const APACHE_PLACES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2', '/usr/lib/httpd/modules'];

function apacheCommand(folder: string, port: number): readonly string[] {
  let block = put(configuration('apache'), '<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`, 1);
  block = put(block, ROOT, `${folder}/www`, 3);
  const place = APACHE_PLACES.find((path) => existsSync(path));
  assert.ok(place, 'Apache has its modules in none of the usual folders: install the Debian package apache2.');
  const modules = APACHE_MODULES.map((name) => ({ name, path: `${place}/mod_${name}.so` })).filter(({ path }) => existsSync(path)).map(({ name, path }) => `LoadModule ${name}_module ${path}`);
  // Root may not be the one who serves.
  const user = process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : '';
  // Types and languages are as Debian's mime.conf has them, which the block has to get along with.
  writeFileSync(`${folder}/server.conf`, `ServerRoot ${folder}
DefaultRuntimeDir ${folder}
ServerName localhost
PidFile ${folder}/pid
Listen 127.0.0.1:${port}
${modules.join('\n')}
${user}
TypesConfig /dev/null
AddType application/x-gzip .gz
AddLanguage br .br
ErrorLog ${folder}/error.log
CustomLog ${folder}/access.log "%h %l %u %t \\"%r\\" %>s %b"
${block}
`);
  return ['-f', `${folder}/server.conf`, '-D', 'FOREGROUND'];
}

/** The files of the document's layout, the script compressed beforehand as it says. */
function layOut(folder: string, event: string): void {
  const script = readFileSync('dist/ml-da-event.js');
  const path = folder + SCRIPT;
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, script);
  writeFileSync(`${path}.gz`, gzipSync(script, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(script));
  writeFileSync(folder + EVENT, event);
  // As uploaded some time ago: an edit within the same second would be none for nginx.
  utimesSync(folder + EVENT, 1_600_000_000, 1_600_000_000);
}

// Who interrupts the tests stops the servers, too: only an exit in order lets them know.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** A server that runs. */
export class Host {
  private constructor(private readonly child: ChildProcess, private readonly folder: string, readonly port: number) {}

  /** Starts one over the project's script and this event; `edit` is for measuring what the document's block has no line for. */
  static async start(kind: Kind, { event = 'demo/events/symposium.json', edit = (settings: string): string => settings } = {}): Promise<Host> {
    const path = program(kind);
    const folder = mkdtempSync(join(tmpdir(), `hosting-${kind}-`));
    // Started by root, the server reads as somebody else.
    chmodSync(folder, 0o755);
    layOut(`${folder}/www`, readFileSync(event, 'utf8'));
    const port = await freePort();
    const args = kind === 'nginx' ? nginxCommand(path, folder, port) : apacheCommand(folder, port);
    writeFileSync(`${folder}/server.conf`, edit(readFileSync(`${folder}/server.conf`, 'utf8')));
    // A group of its own: an Apache that stops may end its whole group, and with it the tests.
    const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    const host = new Host(child, folder, port);
    process.once('exit', host.kill);
    await host.listening(`${kind} with the block of docs/hosting.md`);
    return host;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The process that the others of the server come from. */
  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Replaces a file in the document's layout. */
  write(path: string, text: string): void {
    writeFileSync(`${this.folder}/www${path}`, text);
  }

  /** The status codes that the access log has for a path, in order. */
  answered(path: string): number[] {
    const log = readFileSync(`${this.folder}/access.log`, 'utf8');
    return [...log.matchAll(/"GET (\S+) HTTP\/[\d.]+" (\d+)/g)].filter(([, asked]) => asked === path).map(([, , status]) => Number(status));
  }

  /** Stops the server and takes its files away. */
  async stop(): Promise<void> {
    process.removeListener('exit', this.kill);
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const gone = once(this.child, 'exit');
      this.kill();
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private readonly kill = (): void => void this.child.kill('SIGTERM');

  private async listening(what: string): Promise<void> {
    let said = '';
    this.child.stderr?.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    for (const until = Date.now() + 15_000; Date.now() < until && this.child.exitCode === null; await pause(50)) {
      if (await fetch(this.origin + EVENT, { method: 'HEAD' }).then(() => true, () => false)) return;
    }
    const log = `${this.folder}/error.log`;
    if (existsSync(log)) said += readFileSync(log, 'utf8');
    await this.stop();
    assert.fail(`${what} does not start: ${said}`);
  }
}
