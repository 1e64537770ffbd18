/**
 * Zones as people know them: by a city. IANA names one city a zone, some under a former spelling, and leaves out many large ones.
 */
import { BoundedCache } from './bounded.js';
import { offsetLabel } from './labels.js';
import { findZone } from './zone.js';

/** A place a person can look for. */
export interface Place {
  /** "Tokyo", "San Francisco". */
  readonly name: string;
  /** The IANA zone its clocks follow, under today's name. */
  readonly timeZone: string;
}

/** Former name to today's, as in IANA's `backward` file; engines list the one or the other. */
const TODAY = new Map(namesIn(
  'Africa/Asmara Asmera',
  'America/Argentina/Buenos_Aires Buenos_Aires;Argentina/Catamarca Catamarca;Atikokan Coral_Harbour;Argentina/Cordoba Cordoba;Nuuk Godthab;Indiana/Indianapolis Indianapolis;Argentina/Jujuy Jujuy;Kentucky/Louisville Louisville;Argentina/Mendoza Mendoza',
  'Asia/Kolkata Calcutta;Dhaka Dacca;Kathmandu Katmandu;Macau Macao;Yangon Rangoon;Ho_Chi_Minh Saigon;Thimphu Thimbu;Makassar Ujung_Pandang;Ulaanbaatar Ulan_Bator',
  'Atlantic/Faroe Faeroe',
  'Europe/Kyiv Kiev',
  'Pacific/Kanton Enderbury;Pohnpei Ponape;Chuuk Truk',
).map(([timeZone, former]) => [timeZone.replace(/\/.*/s, `/${former}`), timeZone]));

/** Spellings that an ASCII name cannot hold. */
const SPELLINGS = new Map(
  'St_Johns St. John’s,Sao_Paulo São Paulo,Asuncion Asunción,Bogota Bogotá,Cancun Cancún,Reunion Réunion,Zurich Zürich,Merida Mérida,Mazatlan Mazatlán,Belem Belém,Cuiaba Cuiabá,Noumea Nouméa,DumontDUrville Dumont d’Urville'
    .split(',').map((pair) => pair.split(/ (.*)/s, 2) as [string, string]),
);

/** Large or well-known cities whose zone bears another city's name. */
const CITIES = namesIn(
  'America/Los_Angeles San_Francisco Seattle Pasadena;Denver Salt_Lake_City Boulder;Chicago Houston Dallas Minneapolis;New_York Boston Washington,_D.C. Atlanta Miami;Toronto Montreal Ottawa;Edmonton Calgary;Sao_Paulo Rio_de_Janeiro Brasília;Guayaquil Quito',
  'Europe/London Reading Edinburgh Oxford Cambridge;Berlin Munich Hamburg Frankfurt Bonn;Zurich Geneva Bern;Rome Milan Bologna Trieste;Madrid Barcelona;Paris Toulouse Grenoble;Amsterdam The_Hague;Oslo Bergen;Warsaw Kraków;Moscow Saint_Petersburg',
  'Asia/Shanghai Beijing Wuhan;Kolkata Mumbai New_Delhi Bengaluru Chennai Hyderabad;Ho_Chi_Minh Hanoi;Karachi Islamabad;Qatar Doha;Jerusalem Tel_Aviv;Tokyo Osaka Kyoto Tsukuba',
  'Australia/Sydney Canberra',
  'Pacific/Auckland Wellington',
  'Africa/Johannesburg Cape_Town;Cairo Alexandria;Lagos Abuja',
);

/** "Europe/Berlin Munich Bonn;Zurich Bern" are two zones of a region, with two and one more names: every name with its zone. */
function namesIn(...regions: readonly string[]): readonly (readonly [timeZone: string, name: string])[] {
  return regions.flatMap((list) => {
    const [region = '', zones = ''] = list.split(/\/(.*)/s);
    return zones.split(';').flatMap((zone) => {
      const [place = '', ...names] = zone.split(' ');
      return names.map((name) => [`${region}/${place}`, name] as const);
    });
  });
}

/** Today's name of a zone ("Asia/Calcutta" is "Asia/Kolkata"), where this engine knows it; the name as it is otherwise. */
export function currentName(timeZone: string): string {
  const renamed = TODAY.get(timeZone);
  return renamed !== undefined && findZone(renamed) ? renamed : timeZone;
}

/** The place in a zone's name: "Asia/Ho_Chi_Minh" is "Ho Chi Minh", "US/Eastern" is "US Eastern", "Etc/GMT+5" is "UTC−5". */
export function placeName(timeZone: string): string {
  return placeNames.get(timeZone, writePlaceName);
}

const placeNames = new BoundedCache<string, string>(700);

function writePlaceName(timeZone: string): string {
  const zone = findZone(timeZone);
  // Of a zone that is nothing but an offset. (POSIX counts hours *west* of Greenwich: Etc/GMT+5 is five hours behind UTC.)
  if (zone && /^(?:UTC|Etc\/GMT.+|[+-].+)$/i.test(zone.name)) return offsetLabel(zone.offsetMinutes(0));
  const [region = '', ...rest] = currentName(timeZone).split('/');
  const city = rest.at(-1);
  if (city === undefined) return region.replaceAll('_', ' ');
  const words = SPELLINGS.get(city) ?? city.replaceAll('_', ' ');
  return /^(?:US|Canada|Brazil|Mexico|Chile)$/.test(region) ? `${region} ${words}` : words;
}

/** Zones around the world, for an event that names none to compare with. */
export const WORLD: readonly string[] = [
  'America/Los_Angeles', 'America/New_York', 'America/Sao_Paulo', 'UTC', 'Europe/London', 'Europe/Berlin', 'Africa/Nairobi',
  'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney',
];

let places: readonly Place[] | undefined;

/**
 * Every place a visitor can choose: all zones of this engine under today's names, UTC, and well-known cities; by name.
 * An engine (or a page) without `Intl.supportedValuesOf` still offers UTC, the cities and the spread.
 */
export function allPlaces(): readonly Place[] {
  return (places ??= findPlaces());
}

function findPlaces(): readonly Place[] {
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  const names = new Set([...known, ...CITIES.map(([timeZone]) => timeZone), ...WORLD].map(currentName));
  const zones = [...names].filter((name) => findZone(name)).map((timeZone) => ({ name: placeName(timeZone), timeZone }));
  const cities = CITIES.map(([timeZone, city]) => ({ name: city.replaceAll('_', ' '), timeZone: currentName(timeZone) }));
  return [...zones, ...cities].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Former names of a zone, so that a search for "Calcutta" finds Kolkata. */
export function formerNames(timeZone: string): readonly string[] {
  return [...TODAY].flatMap(([former, today]) => (today === timeZone ? former : []));
}
