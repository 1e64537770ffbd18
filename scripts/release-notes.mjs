// node scripts/release-notes.mjs, after the build: the notes of the current version for its release page, from CHANGELOG.md, with the tag to paste.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What the changelog says of one version, without its heading. */
function section(changelog, version) {
  const [, text] = changelog.split(/^(?=## \[)/m).map((part) => /^## \[([^\]]+)\][^\n]*\n([^]*)$/.exec(part)?.slice(1)).find((part) => part?.[0] === version) ?? [];
  if (!text?.trim()) throw new Error(`CHANGELOG.md has no section [${version}]`);
  // Addresses at the end of the file belong to all sections.
  return text.replace(/^\[[^\]]+\]: .*$/gm, '').trim();
}

/** The notes, in Markdown. The integrity is of exactly these bytes, which the CDN serves as they are. */
export function releaseNotes({ version, changelog, script }) {
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const sizes = `${kilobytes(script.length)}, ${kilobytes(gzipSync(script, { level: 9 }).length)} gzip, ${kilobytes(brotliCompressSync(script).length)} brotli`;
  const tag = `<script src="https://cdn.jsdelivr.net/npm/ml-da-event@${version}/dist/ml-da-event.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
  return `${section(changelog, version)}\n\n### The script\n\n\`\`\`html\n${tag}\n\`\`\`\n\n${sizes}.\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url));
  try {
    process.stdout.write(releaseNotes({ version: JSON.parse(read('package.json')).version, changelog: read('CHANGELOG.md').toString(), script: read('dist/ml-da-event.js') }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
