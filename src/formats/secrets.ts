/**
 * What lets people into a meeting: invitations have it, and programmes that everybody reads must not.
 */

// Under each name that services have for it.
const IN_ADDRESS = /([?&#])(?:(?:p(?:ass)?wd?|pass(?:code|wor[dt]))=[^\s&#<>()"']*(&?))+/gi;
// As invitations to meetings write them: "Passcode: 123456", and a telephone's ",,,,*123456#". One without a digit cannot be told from words:
// "Password: a history" is a title. Those of telephones come in groups: "PIN: 123 456 789#".
const CODES = /(^|[^\p{L}]|(?=,))(?:\*{0,2}(?:(?:kenn(?:code|wort)|code secret|mot de passe|código de acceso|codice d.accesso|senha(?: de acesso)?|wachtwoord|toegangscode|pin|pass(?:code|wor[dt])|пароль|код доступа)[* ]*[:\uff1a][* ]*(?:\d+(?: \d{3})+#|(?=[^\s<]{4})[^\s<]{0,40}\d[^\s<]*)|pass(?:code|word) \d{5,}|(?:会议|會議|회의|ミーティング)?\s?(?:パス(?:コード|ワード)|密[码碼]|암호|비밀번호)[* ]*[:\uff1a][* ]*(?=[!-;=-~]*\d)[!-;=-~]{4,40}(?![^\s<。，、；）]))|,\\?\*\d+#)+/giu;

/** A text, or an address, that lets nobody in: passwords are cut out. */
export function withoutPassword<Text extends string | undefined>(text: Text): Text {
  return text?.replace(IN_ADDRESS, (_, before: string, after: string) => after && before).replace(CODES, '$1') as Text;
}

// All of a text: no name of anybody, nor of a room.
const MAIL = /^(?:mailto:)?[^\s@/:]+@[^\s@/]+\.\w+$/i;

/** A document made of somebody else's, in which nothing lets anybody in, and nobody is called by an e-mail address. Calendars' ids look like those. */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return MAIL.test(value) ? undefined : withoutPassword(value).trim();
  if (Array.isArray(value)) return value.map(withoutSecrets);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'id' ? inner : withoutSecrets(inner)])) : value;
}
