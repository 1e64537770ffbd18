/**
 * What stands beside a programme on its page – news, hotels, fees, earlier events, how to get there, when papers are due, who to ask, what all pages of a site begin
 * and end with – changes nothing of what is read, though there are dates, times, names and lists in it.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../thoroughness.js';
import { isPage, style, type Style } from './styles.js';
import { wanted, written } from './styled-programme.js';
import { told } from './styled-reading.js';

/** Something beside a programme: what its heading says in English, German, French and Spanish, and what is below it. */
interface Beside { readonly heading?: Readonly<Record<string, string>>; readonly kind: 'list' | 'lines' | 'table'; readonly where: 'anywhere' | 'above' | 'below'; readonly lines: Readonly<Record<string, readonly string[]>> }
const beside = (heading: readonly [string, string, string, string] | undefined, kind: Beside['kind'], where: Beside['where'], en: readonly string[], de: readonly string[], fr: readonly string[], es: readonly string[]): Beside =>
  ({ ...(heading ? { heading: { en: heading[0], de: heading[1], fr: heading[2], es: heading[3] } } : {}), kind, where, lines: { en, de, fr, es } });

const BESIDE: Readonly<Record<string, Beside>> = {
  'registration': beside(['Registration', 'Anmeldung', 'Inscription', 'Inscripción'], 'lines', 'anywhere', ['Please register by 30 April 2026, 23:59.', 'There is no fee.'], ['Bitte melden Sie sich bis zum 30. April 2026, 23:59 Uhr an.', 'Die Teilnahme ist frei.'], ['Merci de vous inscrire avant le 30 avril 2026 à 23h59.', 'La participation est gratuite.'], ['Inscríbase antes del 30 de abril de 2026 a las 23:59.', 'La participación es gratuita.']),
  'due': beside(['Important dates', 'Wichtige Termine', 'Dates importantes', 'Fechas importantes'], 'list', 'anywhere', ['Abstracts due: 1 March 2026', '15 March 2026, 12:00: notification'], ['Einreichung: 1. März 2026', '15. März 2026, 12:00: Benachrichtigung'], ['Soumission : 1er mars 2026', '15 mars 2026, 12h00 : notification'], ['Envío: 1 de marzo de 2026', '15 de marzo de 2026, 12:00: notificación']),
  'news': beside(['News', 'Aktuelles', 'Actualités', 'Noticias'], 'list', 'anywhere', ['12 January 2026: Registration is open.', '3 February 2026: The programme is online.'], ['12. Januar 2026: Die Anmeldung ist offen.', '3. Februar 2026: Das Programm steht.'], ['12 janvier 2026 : les inscriptions sont ouvertes.', '3 février 2026 : le programme est en ligne.'], ['12 de enero de 2026: se abre la inscripción.', '3 de febrero de 2026: el programa está en línea.']),
  'earlier': beside(['Previous events', 'Frühere Veranstaltungen', 'Éditions précédentes', 'Ediciones anteriores'], 'list', 'anywhere', ['Days of Weather 2025, Oslo, 3–4 June 2025', 'Days of Weather 2024, Leeds, 11–12 June 2024'], ['Wettertage 2025, Oslo, 3.–4. Juni 2025', 'Wettertage 2024, Leeds, 11.–12. Juni 2024'], ['Journées 2025, Oslo, 3-4 juin 2025', 'Journées 2024, Leeds, 11-12 juin 2024'], ['Jornadas 2025, Oslo, 3-4 de junio de 2025', 'Jornadas 2024, Leeds, 11-12 de junio de 2024']),
  'hotels': beside(['Accommodation', 'Übernachtung', 'Hébergement', 'Alojamiento'], 'list', 'anywhere', ['Hotel Bellevue, 120 CHF a night, check-in from 14:00', 'Hostel Aare, 45 CHF a night'], ['Hotel Bellevue, 120 CHF, Anreise ab 14:00 Uhr', 'Hostel Aare, 45 CHF'], ['Hôtel Bellevue, 120 CHF, arrivée à partir de 14h00', 'Auberge Aare, 45 CHF'], ['Hotel Bellevue, 120 CHF, entrada desde las 14:00', 'Albergue Aare, 45 CHF']),
  'way': beside(['How to get there', 'Anreise', 'Comment venir', 'Cómo llegar'], 'lines', 'anywhere', ['Bus 12 leaves from the station every ten minutes, the last one at 23:40.', 'The doors open at 8:30.'], ['Bus 12 fährt alle zehn Minuten vom Bahnhof, zuletzt um 23:40 Uhr.', 'Einlass ab 8:30 Uhr.'], ['Le bus 12 part de la gare toutes les dix minutes, le dernier à 23h40.', 'Ouverture des portes à 8h30.'], ['El autobús 12 sale de la estación cada diez minutos, el último a las 23:40.', 'Las puertas abren a las 8:30.']),
  'fees': beside(['Fees', 'Teilnahmegebühren', 'Tarifs', 'Cuotas'], 'table', 'anywhere', ['Students | 50 EUR | until 1 April 2026', 'Others | 120 EUR | until 1 May 2026'], ['Studierende | 50 EUR | bis 1. April 2026', 'Andere | 120 EUR | bis 1. Mai 2026'], ['Étudiants | 50 EUR | avant le 1er avril 2026', 'Autres | 120 EUR | avant le 1er mai 2026'], ['Estudiantes | 50 EUR | hasta el 1 de abril de 2026', 'Otros | 120 EUR | hasta el 1 de mayo de 2026']),
  'speakers': beside(['Information for speakers', 'Hinweise für Vortragende', 'Consignes aux orateurs', 'Información para ponentes'], 'list', 'anywhere', ['Please bring your slides 10 minutes before your session.', 'The projector is 16:9.'], ['Bitte bringen Sie Ihre Folien 10 Minuten vor der Sitzung.', 'Der Beamer hat 16:9.'], ['Merci d’apporter vos diapositives 10 minutes avant la session.', 'Le projecteur est en 16:9.'], ['Traiga sus diapositivas 10 minutos antes de la sesión.', 'El proyector es 16:9.']),
  'committee': beside(['Organising committee', 'Organisationskomitee', 'Comité d’organisation', 'Comité organizador'], 'list', 'anywhere', ['Rosa Klein (University of Bern)', 'Sam Oduya (EPFL)'], ['Rosa Klein (Universität Bern)', 'Sam Oduya (EPFL)'], ['Rosa Klein (Université de Berne)', 'Sam Oduya (EPFL)'], ['Rosa Klein (Universidad de Berna)', 'Sam Oduya (EPFL)']),
  'contact': beside(['Contact', 'Kontakt', 'Contact', 'Contacto'], 'lines', 'anywhere', ['Rosa Klein, rosa@weather.example, +41 31 555 12 30', 'Office hours: Monday to Friday, 9:00–12:00'], ['Rosa Klein, rosa@weather.example, +41 31 555 12 30', 'Bürozeiten: Montag bis Freitag, 9:00–12:00'], ['Rosa Klein, rosa@weather.example, +41 31 555 12 30', 'Heures de bureau : du lundi au vendredi, 9h00–12h00'], ['Rosa Klein, rosa@weather.example, +41 31 555 12 30', 'Horario de oficina: de lunes a viernes, 9:00–12:00']),
  'sponsors': beside(['Sponsors', 'Sponsoren', 'Partenaires', 'Patrocinadores'], 'list', 'anywhere', ['Aare Instruments', 'Swiss Weather Society'], ['Aare Instruments', 'Schweizer Wettergesellschaft'], ['Aare Instruments', 'Société suisse du temps'], ['Aare Instruments', 'Sociedad suiza del tiempo']),
  'about': beside(['About', 'Über die Tagung', 'À propos', 'Acerca de'], 'lines', 'anywhere', ['Since 2009 we meet to speak of weather. In 2019 more than 1,900 people came.'], ['Seit 2009 treffen wir uns und sprechen vom Wetter. Im Jahr 2019 kamen mehr als 1900 Menschen.'], ['Depuis 2009, nous parlons du temps. En 2019, plus de 1900 personnes sont venues.'], ['Desde 2009 hablamos del tiempo. En 2019 vinieron más de 1900 personas.']),
  'online': beside(['Online', 'Online', 'En ligne', 'En línea'], 'lines', 'anywhere', ['Join: https://weather.example/j/81234567890', 'Meeting ID: 812 3456 7890'], ['Teilnahme: https://weather.example/j/81234567890', 'Meeting-ID: 812 3456 7890'], ['Lien : https://weather.example/j/81234567890', 'ID de réunion : 812 3456 7890'], ['Enlace: https://weather.example/j/81234567890', 'ID de reunión: 812 3456 7890']),
  'menu': beside(undefined, 'list', 'above', ['Home', 'Programme', 'Registration 2026', 'Contact'], ['Start', 'Programm', 'Anmeldung 2026', 'Kontakt'], ['Accueil du site', 'Programme', 'Inscription 2026', 'Contact'], ['Inicio', 'Programa', 'Inscripción 2026', 'Contacto']),
  'colophon': beside(undefined, 'lines', 'below', ['© 2026 University of Bern', 'Last updated: 3 March 2026, 14:30'], ['© 2026 Universität Bern', 'Letzte Änderung: 3. März 2026, 14:30'], ['© 2026 Université de Berne', 'Dernière mise à jour : 3 mars 2026, 14h30'], ['© 2026 Universidad de Berna', 'Última actualización: 3 de marzo de 2026, 14:30']),
  'imprint': beside(undefined, 'lines', 'below', ['Powered by Hugo 0.140', 'Imprint | Privacy policy'], ['Powered by Hugo 0.140', 'Impressum | Datenschutz'], ['Powered by Hugo 0.140', 'Mentions légales'], ['Powered by Hugo 0.140', 'Aviso legal']),
};
const PROGRAMME: Readonly<Record<string, string>> = { en: 'Programme', de: 'Programm', fr: 'Programme', es: 'Programa' };

const given = fc.record({
  // What is beside it is not wrapped, and headings of talks would be on a level of its own.
  written: style.filter(({ language, form }) => language in PROGRAMME && form !== 'h4').map((one) => ({ ...one, width: 0 as const })),
  above: fc.uniqueArray(fc.constantFrom(...Object.keys(BESIDE).filter((name) => BESIDE[name]?.where !== 'below')), { maxLength: 2 }),
  below: fc.uniqueArray(fc.constantFrom(...Object.keys(BESIDE).filter((name) => BESIDE[name]?.where !== 'above')), { maxLength: 3 }),
});

function section(name: string, { form, language }: Style): readonly string[] {
  const { heading, kind, lines } = BESIDE[name] as Beside;
  const said = lines[language] ?? [];
  const page = isPage(form);
  const title = heading?.[language];
  const head = title === undefined ? [] : page ? [`<h2>${title}</h2>`] : [`## ${title}`, ''];
  if (!page) return ['', ...head, ...(kind === 'list' ? said.map((line) => `- ${line}`) : kind === 'table' ? said.flatMap((line, at) => [`| ${line} |`, ...(at ? [] : ['|---|---|---|'])]) : said.flatMap((line) => [line, ''])), ''];
  if (kind === 'list') return [...head, `<ul>${said.map((line) => `<li>${line}</li>`).join('')}</ul>`];
  if (kind === 'table') return [...head, `<table>${said.map((line) => `<tr><td>${line.split(' | ').join('</td><td>')}</td></tr>`).join('')}</table>`];
  return [...head, ...said.map((line) => `<p>${line}</p>`)];
}

/** The text of a style with what stands above, between its title and its days, and below. */
function surrounded(one: Style, above: readonly string[], below: readonly string[]): string {
  const lines = written(one).split('\n');
  const page = isPage(one.form);
  const last = page ? lines.length - 1 : lines.length;
  const end = page ? (lines[last] ?? '').replace('</body></html>', '') : undefined;
  const body = lines.slice(4, last);
  const heading = PROGRAMME[one.language] ?? '';
  return [
    ...lines.slice(0, 4), ...above.flatMap((name) => section(name, one)), ...(above.length && one.dated === 'lines' ? [page ? `<h2>${heading}</h2>` : `## ${heading}`, ''] : []), ...body, ...(end === undefined ? [] : [end]),
    ...below.flatMap((name) => section(name, one)), ...(page ? ['</body></html>'] : []),
  ].join('\n');
}

test('what stands beside a programme', () => {
  fc.assert(fc.property(given, ({ written: one, above, below }) => {
    // Nobody says that papers are due twice, and what ends a page is its end.
    const ends = below.filter((name) => !above.includes(name)).sort((a, b) => Number(!BESIDE[a]?.heading) - Number(!BESIDE[b]?.heading));
    const text = surrounded(one, above, ends);
    assert.deepEqual(told(one, text), wanted(one), text);
  }), { numRuns: runs(2_500), seed: Number(process.env.STYLE_SEED ?? 20_261_205) });
});
