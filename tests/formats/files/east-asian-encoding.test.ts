/**
 * Texts in the older encodings of East Asia, as bytes: which encoding is taken, and that Western texts stay what they are.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../../src/formats/files/index.js';

const bytesOf = (hex: string): Uint8Array => new Uint8Array(hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? []);

/** [encoding that is told, bytes, titles] */
const TEXTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Shift_JIS', '96b682cc8f5782a20a0a32303236944e358c8e3493fa0a0a393a3030208ef3957482af82aa82cd82b682dc82e882dc82b70a31303a30302096b682cc82c582ab82a982bd0a', ['受付けがはじまります', '霧のできかた']],
  ['ISO-2022-JP', '1b24424c38244e3d3824241b28420a0a323032361b2442472f1b2842351b2442376e1b2842341b2442467c1b28420a0a393a3030201b24423c7549552431242c244f2438245e246a245e24391b28420a31303a3030201b24424c38244e2447242d242b243f1b28420a', ['受付けがはじまります', '霧のできかた']],
  ['EUC-JP', 'ccb8a4cebdb8a4a40a0a32303236c7af35b7ee34c6fc0a0a393a303020bcf5c9d5a4b1a4aca4cfa4b8a4dea4eaa4dea4b90a31303a303020ccb8a4cea4c7a4ada4aba4bf0a', ['受付けがはじまります', '霧のできかた']],
  ['GB 18030', 'ceedd1d0ccd6bbe10a0a32303236c4ea35d4c234c8d50a0a393a303020ced2c3c7b5c4b4f3c6f8d1d0bebf0a31303a303020d6d0b9fab5c4d1a9bacdb1f9b5c4d1a7caf5b1a8b8e60a', ['我们的大气研究', '中国的雪和冰的学术报告']],
  ['Big5', 'c3faace3b051b77c0a0a32303236a67e35a4eb34a4e90a0a393a303020a7daadccaabaa46aaef0ace3a8730a31303a303020a4a4b0eaaabab3b7a94da642aababec7b34eb3f8a7690a', ['我們的大氣研究', '中國的雪和冰的學術報告']],
  ['EUC-KR', 'bec8b0b320b8f0c0d30a0a32303236b3e22035bff92034c0cf0a0a393a303020bec8b0b320bfacb1b820c0ccbedfb1e20a31303a303020bef3c0bdb0fa20bfecb8ae0a', ['안개 연구 이야기', '얼음과 우리']],
  ['Windows-1252', '4a6f75726ee9652064752062726f75696c6c6172640a0a34206d616920323032360a0a393a303020466f72ea74207072e873206465206c92e974616e672067656ce90a31303a303020c974e920e020426573616ee76f6e2c206ff9206e656967652d742d696c0a', ['Forêt près de l’étang gelé', 'Été à Besançon, où neige-t-il']],
  ['Windows-1252', '4e6562656c7461672066fc72204bf66c6e0a0a342e204d616920323032360a0a393a303020dc62657220c47374652c20d66c20756e642046fcdf650a31303a3030204772f6df6572652056f667656c2068f672656e0a', ['Über Äste, Öl und Füße', 'Größere Vögel hören']],
];

for (const [encoding, hex, titles] of TEXTS) {
  test(`a text in ${encoding}: ${titles[0] ?? ''}`, () => {
    const { programme, problems } = readFile(bytesOf(hex), 'programme.txt', { eventTimeZone: 'UTC' });
    assert.deepEqual(programme?.events[0]?.days[0]?.entries.map(({ title }) => title?.[0]?.value), titles);
    assert.equal(problems.find(({ code }) => code === 'encoding-guessed')?.params.encoding, encoding);
  });
}
