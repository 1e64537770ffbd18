/**
 * Zones as people know them: by a city. IANA names one city a zone, some under a former spelling, and leaves out many large ones.
 */
import { BoundedCache } from './bounded.js';
import { findZone } from './zone.js';

/** A place a person can look for. */
export interface Place {
  /** "Tokyo", "San Francisco". */
  readonly name: string;
  /** The IANA zone its clocks follow, under today's name. */
  readonly timeZone: string;
}

/** Former name to today's, as in IANA's `backward` file; engines list the one or the other. */
const RENAMED: Readonly<Record<string, string>> = pairs(
  'Africa/Asmera Africa/Asmara,America/Buenos_Aires America/Argentina/Buenos_Aires,America/Catamarca America/Argentina/Catamarca,' +
    'America/Coral_Harbour America/Atikokan,America/Cordoba America/Argentina/Cordoba,America/Godthab America/Nuuk,America/Indianapolis America/Indiana/Indianapolis,' +
    'America/Jujuy America/Argentina/Jujuy,America/Louisville America/Kentucky/Louisville,America/Mendoza America/Argentina/Mendoza,' +
    'Asia/Calcutta Asia/Kolkata,Asia/Dacca Asia/Dhaka,Asia/Katmandu Asia/Kathmandu,Asia/Macao Asia/Macau,Asia/Rangoon Asia/Yangon,' +
    'Asia/Saigon Asia/Ho_Chi_Minh,Asia/Thimbu Asia/Thimphu,Asia/Ujung_Pandang Asia/Makassar,Asia/Ulan_Bator Asia/Ulaanbaatar,' +
    'Atlantic/Faeroe Atlantic/Faroe,Europe/Kiev Europe/Kyiv,Pacific/Enderbury Pacific/Kanton,Pacific/Ponape Pacific/Pohnpei,Pacific/Truk Pacific/Chuuk',
);

/** Spellings that an ASCII name cannot hold. */
const SPELLINGS: Readonly<Record<string, string>> = pairs(
  "St_Johns St. John’s,Sao_Paulo São Paulo,Asuncion Asunción,Bogota Bogotá,Cancun Cancún,Reunion Réunion,Zurich Zürich,Merida Mérida,Mazatlan Mazatlán,Belem Belém,Cuiaba Cuiabá,Noumea Nouméa,DumontDUrville Dumont d’Urville",
);

/** Large or well-known cities whose zone bears another city's name. */
const CITIES: Readonly<Record<string, string>> = pairs(
  'San_Francisco America/Los_Angeles,Seattle America/Los_Angeles,Pasadena America/Los_Angeles,' +
    'Salt_Lake_City America/Denver,Boulder America/Denver,Houston America/Chicago,Dallas America/Chicago,Minneapolis America/Chicago,' +
    'Boston America/New_York,Washington,_D.C. America/New_York,Atlanta America/New_York,Miami America/New_York,Montreal America/Toronto,Ottawa America/Toronto,Calgary America/Edmonton,' +
    'Rio_de_Janeiro America/Sao_Paulo,Brasília America/Sao_Paulo,Quito America/Guayaquil,' +
    'Reading Europe/London,Edinburgh Europe/London,Oxford Europe/London,Cambridge Europe/London,Munich Europe/Berlin,Hamburg Europe/Berlin,Frankfurt Europe/Berlin,Bonn Europe/Berlin,' +
    'Geneva Europe/Zurich,Bern Europe/Zurich,Milan Europe/Rome,Bologna Europe/Rome,Trieste Europe/Rome,Barcelona Europe/Madrid,Toulouse Europe/Paris,Grenoble Europe/Paris,The_Hague Europe/Amsterdam,Bergen Europe/Oslo,Kraków Europe/Warsaw,Saint_Petersburg Europe/Moscow,' +
    'Beijing Asia/Shanghai,Wuhan Asia/Shanghai,Mumbai Asia/Kolkata,New_Delhi Asia/Kolkata,Bengaluru Asia/Kolkata,Chennai Asia/Kolkata,Hyderabad Asia/Kolkata,Hanoi Asia/Ho_Chi_Minh,Islamabad Asia/Karachi,Doha Asia/Qatar,Tel_Aviv Asia/Jerusalem,Osaka Asia/Tokyo,Kyoto Asia/Tokyo,Tsukuba Asia/Tokyo,' +
    'Canberra Australia/Sydney,Wellington Pacific/Auckland,Cape_Town Africa/Johannesburg,Alexandria Africa/Cairo,Abuja Africa/Lagos',
);

function pairs(list: string): Record<string, string> {
  // "Washington,_D.C." holds a comma of its own: a pair starts after a comma that no underscore follows.
  return Object.fromEntries(list.split(/,(?!_)/).map((pair) => pair.split(/ (.*)/s, 2) as [string, string]));
}

/** Today's name of a zone ("Asia/Calcutta" is "Asia/Kolkata"), where this engine knows it; the name as it is otherwise. */
export function currentName(timeZone: string): string {
  const renamed = Object.hasOwn(RENAMED, timeZone) ? RENAMED[timeZone] : undefined;
  return renamed !== undefined && findZone(renamed) ? renamed : timeZone;
}

/** The place in a zone's name: "Asia/Ho_Chi_Minh" is "Ho Chi Minh", "US/Eastern" is "US Eastern", "Etc/GMT+5" is "UTC−5". */
export function placeName(timeZone: string): string {
  return placeNames.get(timeZone, writePlaceName);
}

const placeNames = new BoundedCache<string, string>(700);

function writePlaceName(timeZone: string): string {
  if (findZone(timeZone)?.name === 'UTC') return 'UTC';
  const fixed = /^(?:Etc\/GMT([+-])(\d+)|UTC)$/i.exec(timeZone);
  // POSIX counts hours *west* of Greenwich: Etc/GMT+5 is five hours behind UTC.
  if (fixed) return `UTC${fixed[1] === '+' ? '−' : '+'}${fixed[2]}`;
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(timeZone);
  if (offset) return `UTC${offset[1] === '-' ? '−' : '+'}${Number(offset[2])}${offset[3] === '00' ? '' : `:${offset[3]}`}`;
  const [region = '', ...rest] = currentName(timeZone).split('/');
  const city = rest.at(-1);
  if (city === undefined) return region.replaceAll('_', ' ');
  const words = Object.hasOwn(SPELLINGS, city) ? SPELLINGS[city] ?? city : city.replaceAll('_', ' ');
  return /^(?:US|Canada|Brazil|Mexico|Chile)$/.test(region) ? `${region} ${words}` : words;
}

/** Zones around the world, for an event that names none to compare with. */
export const WORLD: readonly string[] = [
  'America/Los_Angeles', 'America/New_York', 'America/Sao_Paulo', 'UTC', 'Europe/London', 'Europe/Berlin', 'Africa/Nairobi',
  'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney',
];

const lists = new BoundedCache<string, readonly Place[]>(1);

/**
 * Every place a visitor can choose: all zones of this engine under today's names, UTC, and well-known cities; by name.
 * An engine (or a page) without `Intl.supportedValuesOf` still offers UTC, the cities and the spread.
 */
export function allPlaces(): readonly Place[] {
  return lists.get('', () => {
    const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
    const names = new Set([...known, ...Object.values(CITIES), ...WORLD].map(currentName));
    const places = [...names].filter((name) => findZone(name)).map((timeZone) => ({ name: placeName(timeZone), timeZone }));
    const cities = Object.entries(CITIES).map(([city, timeZone]) => ({ name: city.replaceAll('_', ' '), timeZone: currentName(timeZone) }));
    return [...places, ...cities].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  });
}

/** Former names of a zone, so that a search for "Calcutta" finds Kolkata. */
export function formerNames(timeZone: string): readonly string[] {
  return Object.keys(RENAMED).filter((former) => RENAMED[former] === timeZone);
}
