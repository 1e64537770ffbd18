/**
 * What lets people into a meeting: invitations have it, and programmes that everybody reads must not.
 */

// Under each name that services have for it.
const IN_ADDRESS = /([?&#])(?:(?:p(?:ass)?wd?|pass(?:code|wor[dt]))=[^\s&#<>()"']*(&?))+/gi;
// As invitations to meetings write them: "Passcode: 123456", and a telephone's ",,,,*123456#". One without a digit cannot be told from words:
// "Password: a history" is a title. Those of telephones come in groups: "PIN: 123 456 789#".
const CODES = /\*{0,2}(?:\b(?:kenn(?:code|wort)|code secret|mot de passe|código de acceso|codice d.accesso|senha(?: de acesso)?|wachtwoord|toegangscode|pin|pass(?:code|wor[dt]))|パス(?:コード|ワード)|密[码碼]|암호|비밀번호|пароль|код доступа)[* ]*[::][* ]*[^\s<]{0,40}\d[^\s<]*(?: \d{3}#?(?!\S))*|,\\?\*\d+#/gi;

/** A text, or an address, that lets nobody in: passwords are cut out. */
export function withoutPassword<Text extends string | undefined>(text: Text): Text {
  return text?.replace(IN_ADDRESS, (_, before: string, after: string) => after && before).replace(CODES, '') as Text;
}
