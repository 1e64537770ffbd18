/**
 * How people write what lets somebody into a meeting, beyond what the script knows: "PW: …", "The password for the meeting is …", "Host key – …".
 * Only what has a digit in it can be told from words: "Password: a history" is a title.
 */

// What is called so is hardly ever anything else.
const SURE = String.raw`pass(?:codes?|words?|w[oö]rt)|passwd|pwd|mdp|mot de passe|kenn(?:code|wort)|zugangs(?:code|kennwort|daten|pin)|(?:access|entry|security|host|meeting|event|webinar|attendee) (?:code|key|pin)|code (?:d[’']accès|secret)|codice (?:di |d[’'])accesso|c[óo]digo de acce?s+o|clave de acceso|contrase[ñn]a|kod dostępu|wachtwoord|toegangscode|lösenord|adgangskode|passord|salasana|jelszó|код доступа`;
// Words that mean something else as well: behind them a code must look like one.
const UNSURE = 'pw|pass|clave|senha|parola|hasło|heslo|şifre|пароль';
// "Password for the Zoom meeting (if asked) is"
const GLUE = String.raw`(?:\s(?:for|to|the|this|our|your|zoom|webex|teams|meeting|call|webinar|event|room|session|join|enter|is|are|will|be|if|asked|needed|required|für|zum|zur|das|den|die|lautet|ist|pour|la|le|de|du|di|da|del|réunion|riunione|reunión|reunião|est|es|accesso|acceso|acesso|voor|vergadering|do|spotkania|для|входа)(?!\p{L})){0,6}(?:\s?\([^()\d]{0,30}\))?`;
const MARKS = String.raw`[*_"'“”„«]{0,3}`;
const CODE = String.raw`(?:\d+(?: \d{3,4})+#?|(?=[^\s<]{0,40}\d)[^\s<),;\]]{4,40})`;
const NO_YEAR = String.raw`(?!(?:19|20)\d\d(?!\d))`;
const PLAIN = String.raw`(?:\d{4,12}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{6,12})(?![\p{L}\d-])`;

const from = (pattern: string): RegExp => new RegExp(String.raw`(?<!\p{L})${pattern}`, 'giu');

/** Each with the whole of what is to go. */
export const SECRET_WORDS: readonly RegExp[] = [
  from(String.raw`(?:${SURE})(?!\p{L})${GLUE}${MARKS}\s{0,2}[:=：]\s{0,2}${MARKS}${CODE}${MARKS}`),
  from(String.raw`(?:${SURE})(?!\p{L})${GLUE}\s[–—-]\s${MARKS}${NO_YEAR}${CODE}${MARKS}`),
  from(String.raw`(?:${SURE})(?!\p{L})${GLUE}(?:\s?[(（]|\s["'“„«])\s?${NO_YEAR}${PLAIN}\s?[)）"'”“»]`),
  from(String.raw`(?:${SURE})(?!\p{L})${GLUE}(?<=\s(?:is|be|lautet|ist|est|es))\s${NO_YEAR}${CODE}`),
  from(String.raw`(?:${UNSURE})(?!\p{L})${GLUE}\s{0,2}[:=：]\s{0,2}${MARKS}${PLAIN}${MARKS}`),
  from(String.raw`(?:pwd?|pass)\s\d{5,12}(?!\d)`),
  // "Code: 471147"; what has a word of its own before it ("paper code", "ZIP code") is another.
  /(?<!\p{L}[ -]?)code\s?[:=：]\s{0,2}(?:\d{5,12}|\d{3} \d{3,4})(?![\p{L}\d-])/giu,
  /(?:密[码碼]|パス(?:コード|ワード)|暗証番号|암호|비밀번호)(?:是|为|為|は|는|은)?\s?[:：]?\s?\d{4,12}(?![\d年년])/gu,
  // Without a colon only words that no title has: "Passcode 99887", but "Passwords 2026".
  /(?<!\p{L})(?:passcode|kenncode)\s(?:is\s|lautet\s)?(?=\S{0,40}\d)[\p{L}\d!@#$%^&*.-]{4,40}(?![\p{L}\d!@#$%^&*.:-])/giu,
];

const OF_ORGANISERS = /(?<![a-z])(?:(?:host|api|access|stream|meeting|zoom|moderator|panelist) ?keys?|tokens|secrets|pins|credentials?|logins?|honorari(?:um|a)|budget|diets?|allergies|passport|visa|gender|(?:t ?)?shirts?(?: ?size)?|emergency|date of birth|dob)(?![a-z])/;

/** True for the name of a column or field of what opens something, or what somebody was asked for, in small letters. */
export function isForOrganisers(name: string): boolean {
  return OF_ORGANISERS.test(name);
}
