// Brings a Chromium of January 2023, the last for Windows 7 and 8, out of the npm package it comes in: there are no popovers, and no light-dark().
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const VERSION = '109.0.6';
const SHA512 = '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==';
const FOLDER = fileURLToPath(new URL(`../node_modules/.cache/older-chromium-${VERSION}`, import.meta.url));

/** Where it is, and the libraries it brings: `{executablePath, libraries}`. Linux x64 only. */
export function olderBrowser() {
  if (!existsSync(FOLDER)) {
    mkdirSync(join(FOLDER, '..'), { recursive: true });
    const own = mkdtempSync(`${FOLDER}-`);
    unpack(own);
    renameSync(own, FOLDER);
  }
  return { executablePath: join(FOLDER, 'chromium'), libraries: ['aws/lib', 'swiftshader'].map((name) => join(FOLDER, name)).join(':') };
}

function unpack(folder) {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', `@sparticuz/chromium@${VERSION}`], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
  const packed = join(folder, filename);
  if (createHash('sha512').update(readFileSync(packed)).digest('base64') !== SHA512) throw new Error(`@sparticuz/chromium ${VERSION} is not what it was`);
  execFileSync('tar', ['-xzf', packed, '-C', folder]);
  const opened = (name) => brotliDecompressSync(readFileSync(join(folder, 'package/bin', name)));
  writeFileSync(join(folder, 'chromium'), opened('chromium.br'), { mode: 0o755 });
  for (const name of ['aws', 'swiftshader']) {
    mkdirSync(join(folder, name));
    execFileSync('tar', ['-x', '-C', join(folder, name)], { input: opened(`${name}.tar.br`) });
  }
  rmSync(packed);
  rmSync(join(folder, 'package'), { recursive: true });
}
