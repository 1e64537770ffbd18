/**
 * CPU and memory of the whole command: `node bench/command-line.mjs [entries]` converts an event of 1,000 entries (or as many as are asked for) from each
 * format to each, and feeds every reader a file of 50 MB. Counted is the process, start of Node included.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ENTRIES = Number(process.argv[2] ?? 1_000);
const CLI = 'dist/cli.js';
const folder = mkdtempSync(join(tmpdir(), 'ml-da-event-'));
const TOLD = join(folder, 'told.cjs');
writeFileSync(TOLD, "process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s, maxRSS } = process.resourceUsage(); require('node:fs').writeFileSync(process.env.TOLD, `${Math.round((u + s) / 1000)} ${Math.round(maxRSS / 1024)}`); });\n");

const two = (count) => String(count).padStart(2, '0');
const talks = Array.from({ length: ENTRIES }, (_, index) => {
  const minutes = 480 + (index % 24) * 25;
  return {
    day: new Date(Date.UTC(2027, 4, 3) + Math.floor(index / 24) * 86_400_000).toISOString().slice(0, 10), start: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, end: `${two(Math.floor((minutes + 20) / 60))}:${two((minutes + 20) % 60)}`,
    title: `Talk ${index} on snow & ice`, speaker: 'Ada Brandt', from: 'Hill Observatory', room: 'Hall', abstract: `How much snow does *one* hill hold? ${'We count flakes. '.repeat(40)}`,
  };
});
const days = [...new Set(talks.map(({ day }) => day))];
const event = { version: 1, title: 'Days of Snow', timeZone: 'Europe/Berlin', days: days.map((date) => ({ date, agenda: talks.filter(({ day }) => day === date).map(({ start, end, title, speaker, from, room, abstract }) => ({ start, end, title, speakers: [`${speaker} (${from})`], room, abstract })) })) };
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const html = (list) => `<!doctype html><title>Days of Snow</title><h1>Days of Snow</h1><p>All times in UTC.</p>${days.map((date) => `<h2>${date}</h2><table><tr><th>Time</th><th>Title</th><th>Speaker</th><th>Room</th></tr>${list.filter(({ day }) => day === date).map(({ start, end, title, speaker, from, room }) => `<tr><td>${start} – ${end}</td><td>${escaped(title)}</td><td>${speaker} (${from})</td><td>${room}</td></tr>`).join('\n')}</table>`).join('\n')}`;
/** File name → its text. */
const SOURCES = {
  'event.json': JSON.stringify(event),
  'frab.json': JSON.stringify({ schedule: { version: '1', conference: { title: 'Days of Snow', time_zone_name: 'Europe/Berlin', days: days.map((date, index) => ({ index, date, rooms: { Hall: talks.filter(({ day }) => day === date).map(({ start, title, speaker, abstract }, id) => ({ id: index * 100 + id, guid: `${index}-${id}`, date: `${date}T${start}:00+02:00`, start, duration: '00:20', room: 'Hall', title, abstract, persons: [{ id: 1, public_name: speaker }] })) } })) } } }),
  'pentabarf.xml': `<?xml version="1.0"?><schedule><conference><title>Days of Snow</title><time_zone_name>Europe/Berlin</time_zone_name></conference>${days.map((date) => `<day date="${date}"><room name="Hall">${talks.filter(({ day }) => day === date).map(({ start, title, speaker, abstract }, id) => `<event id="${id}" guid="${date}-${id}"><date>${date}T${start}:00+02:00</date><start>${start}</start><duration>00:20</duration><title>${escaped(title)}</title><abstract>${escaped(abstract)}</abstract><persons><person id="1">${speaker}</person></persons></event>`).join('')}</room></day>`).join('')}</schedule>`,
  'sheet.csv': `Date,Start,End,Time zone,Title,Speakers,Room,Abstract\n${talks.map(({ day, start, end, title, speaker, from, room, abstract }) => `${day},${start},${end},Europe/Berlin,"${title}",${speaker} (${from}),${room},"${abstract}"`).join('\n')}\n`,
  'text.txt': `Days of Snow\n\nAll times are in UTC.\n\n${days.map((date) => `${date}\n\n${talks.filter(({ day }) => day === date).map(({ start, end, title, speaker, from }) => `${start} - ${end} ${title} — ${speaker} (${from})`).join('\n')}\n`).join('\n')}`,
  'table.html': html(talks),
};
// What our own writers make of it.
for (const [format, name] of [['ics', 'own.ics'], ['jsonld', 'own.jsonld.json'], ['csv', 'own.csv'], ['markdown', 'own.md']]) {
  writeFileSync(join(folder, 'event.json'), SOURCES['event.json']);
  SOURCES[name] = spawnSync('node', [CLI, 'convert', join(folder, 'event.json'), '--to', format], { encoding: 'utf8', maxBuffer: 1e9 }).stdout;
}
const yaml = ['title: Days of Snow', 'timeZone: Europe/Berlin', 'days:', ...days.flatMap((date) => [`- date: ${date}`, '  agenda:', ...talks.filter(({ day }) => day === date).flatMap(({ start, end, title, speaker, abstract }) => [`  - title: ${title}`, `    start: "${start}"`, `    end: "${end}"`, `    speakers: [${speaker}]`, `    abstract: "${abstract}"`])])];
SOURCES['event.yaml'] = `${yaml.join('\n')}\n`;

/** [CPU in ms, most memory in MB, exit code, first line of what it says] */
function run(args) {
  const told = join(folder, 'told');
  const { status, stderr, stdout } = spawnSync('node', ['--require', TOLD, CLI, ...args], { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, TOLD: told } });
  const [cpu, memory] = readFileSync(told, 'utf8').split(' ').map(Number);
  return { cpu, memory, status, said: `${stderr}${args[0] === 'check' ? stdout : ''}`.trim().split('\n').find((line) => /error|MB|refused/.test(line)) ?? '' };
}

const FORMATS = ['json', 'jsonld', 'ics', 'csv', 'markdown'];
console.log(`${ENTRIES} entries, CPU in ms (node ${process.version}; of these, starting: ${run(['--help']).cpu})\n\n| from | kB | ${FORMATS.join(' | ')} | MB |\n| --- | --- | ${FORMATS.map(() => '---').join(' | ')} | --- |`);
for (const [name, text] of Object.entries(SOURCES)) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const runs = FORMATS.map((format) => run(['convert', file, '--to', format]));
  console.log(`| ${name} | ${Math.round(text.length / 1000)} | ${runs.map(({ cpu }) => cpu).join(' | ')} | ${Math.max(...runs.map(({ memory }) => memory))} |`);
}
console.log('\n| from | 50 MB: CPU in ms | MB | says |\n| --- | --- | --- | --- |');
for (const [name, text] of Object.entries(SOURCES)) {
  const file = join(folder, name);
  writeFileSync(file, text.repeat(Math.ceil(50e6 / text.length)).slice(0, 50e6));
  const { cpu, memory, said } = run(['check', file]);
  console.log(`| ${name} | ${cpu} | ${memory} | ${said.replace(folder, '').slice(0, 60)} |`);
}
rmSync(folder, { recursive: true });
