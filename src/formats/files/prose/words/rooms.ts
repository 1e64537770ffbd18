/**
 * Rooms as programmes name them: in lines of their own, and behind what takes place there.
 */

const HALL = 'room|hall|raum|saal|hörsaal|seminarraum|salle|amphi\\p{L}*|sala|salão|salón|aula|auditorium|audit[oó]rio|zaal|lecture (?:hall|room|theatre)|(?:class|ball|board|meeting)room|(?:fest|plenar|sitzungs|konferenz)(?:saal|raum)|paraninfo';
// In whole lines only: "Hall of ice" is a title, and so is "Hall effect".
const PLACE = new RegExp(`^(?:\\p{L}{2,12}\\s)?(?:${HALL})(?:\\s[\\p{Lu}\\d][\\p{L}\\d.-]{0,8})?$`, 'iu');
const NO_NAME = new RegExp(`\\s(?!(?:${HALL}|magna|nobile|maggiore|principale?|grande|théâtre)$)\\p{Ll}\\S*$`, 'u');
const BUILDING = /^building\s[\p{Lu}\d]{1,6}\b[^:]{0,60}$|^(?:第\d{1,2}会場|\p{Script=Han}{0,8}(?:会議室|会議場|講義室|教室|講堂|ホール)\s?[\p{L}\d]{0,6}$)[^「」]{0,30}$/iu;

// Below a title, with its capital, number or name: "Hall effect" is none there.
const ROOM = /^(?:(?:\p{Lu}\p{L}{1,11}\s)?(?:[Rr]oom|[Hh]all|[Ll]ecture (?:[Hh]all|[Rr]oom|[Tt]heatre))\s(?=\S{0,8}\d|\p{Lu}$)[\p{Lu}\d][\p{L}\d.-]{0,8}|(?:[Rr]aum|[Ss]aal|[Hh]örsaal|[Ss]eminarraum|[Ss]alle|[Aa]mphi\p{L}*|[Ss]ala|[Ss]alão|[Ss]alón|[Aa]ula|[Aa]udit[oó]ri(?:um|o)|[Zz]aal)\s[\p{Lu}\d][\p{L}\d.-]{0,12}(?:\s\p{Lu}[\p{L}\d.-]{0,12}){0,2}|(?:[Hh]örsal|[Ss]al(?:en|i|ón)?|[Ll]okaal|[Ll]okale|[Rr]om|[Mm]ístnost|[Pp]oslucháreň|[Pp]osluchárna|[Ss]ál|[Mm]iestnosť|[Ss]alonu?|[Dd]erslik|[Tt]erem|[Dd]vorana|[Аа]удитория|[Аа]удиторія|[Зз]ала?|[Кк]абинет|[Αα]ίθουσα|[Rr]uang(?:an)?|[Pp]hòng)\s(?=\S{0,8}\d|\p{Lu}$)[\p{Lu}\d][\p{L}\d.-]{0,8})$/u;

// "Room to breathe" and "Espaço e tempo" are titles.
const BEHIND_DASH = /^(.*[^\s–—-])\s?[–—-]\s((?:(?:[Ss]alas?|[Ss]alão|[Ss]alón|[Aa]udit[óo]rio|[Ss]alles?|[Aa]mphi(?:théâtre)?|[Aa]ula)\s(?=[\p{Lu}\d])[^:;.?!]{1,60}|(?:[Ee]spaço|Room|Raum|Hörsaal|Saal|Zaal)\s[\p{Lu}\d][\p{L}\d.-]{0,9}))$/u;
const BEHIND = /^(.*\S)\s*(,|\||\s[–—-]\s|[([](?=[^()[\]]+[)\]]$))\s*([^,|()[\]]{4,40})[)\]]?$/u;

/** True for a line that says where something is and nothing else. */
export function isPlace(text: string): boolean {
  return (PLACE.test(text) && !NO_NAME.test(text)) || BUILDING.test(text);
}

/** True for a line that is a room with its number, letter or name. */
export function isRoom(text: string): boolean {
  return ROOM.test(text);
}

/** A line and the room behind it: "Fog – Prof. Ann Lee – Sala F", "Fog (Ann Lee), Room 101", "Fog [Hall B]"; undefined where none is. */
export function roomBehind(text: string): { readonly before: string; readonly room: string } | undefined {
  if (text.length > 500) return undefined;
  const named = BEHIND_DASH.exec(text);
  const [, before, mark, room] = named ? [named[0], named[1], '', named[2]] : BEHIND.exec(text) ?? [];
  if (before === undefined || room === undefined || !/\p{L}{2}/u.test(before)) return undefined;
  // "Heavy rain, Raum Bonn" is what falls around Bonn.
  return named || (ROOM.test(room) && !(mark === ',' && /^raum\s\p{Lu}\p{Ll}/iu.test(room))) ? { before, room } : undefined;
}
