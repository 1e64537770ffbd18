/**
 * Changes of offset as laws and the IANA database state them, one a line: zone, what its clocks show when the change comes, the offset
 * until then, the offset from then on. Everything else follows by hand: forward from 02:00 at +01:00 to +02:00 leaves 02:00-02:59 out,
 * back from 03:00 at +02:00 to +01:00 runs 02:00-02:59 twice. Checked against Python's zoneinfo with data of 2025 and 2026 and against
 * data of 2023; a change that these tell differently is not here.
 */
export interface StatedChange {
  readonly zone: string;
  /** What clocks show when it comes, still in the old offset; milliseconds as everywhere. */
  readonly wallMs: number;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  /** The line itself. */
  readonly line: string;
}

/** By one hour: summer time in both hemispheres, at midnight, at noon (Khartoum), at 00:01 (Newfoundland, Palestine), and moves for good. */
const ONE_HOUR = `
Africa/Bissau 1975-01-01T00:00 -01:00 +00:00
Africa/Cairo 2014-05-16T00:00 +02:00 +03:00
Africa/Cairo 2014-06-27T00:00 +03:00 +02:00
Africa/Cairo 2014-08-01T00:00 +02:00 +03:00
Africa/Cairo 2014-09-26T00:00 +03:00 +02:00
Africa/El_Aaiun 1976-04-14T00:00 -01:00 +00:00
Africa/El_Aaiun 2019-05-05T03:00 +01:00 +00:00
Africa/Khartoum 2000-01-15T12:00 +02:00 +03:00
Africa/Khartoum 2017-11-01T00:00 +03:00 +02:00
Africa/Sao_Tome 2018-01-01T01:00 +00:00 +01:00
Africa/Sao_Tome 2019-01-01T02:00 +01:00 +00:00
Africa/Tripoli 2013-03-29T01:00 +01:00 +02:00
Africa/Tunis 2008-10-26T03:00 +02:00 +01:00
Africa/Windhoek 1994-03-21T00:00 +02:00 +01:00
Africa/Windhoek 2017-09-03T02:00 +01:00 +02:00
America/Adak 2026-03-08T02:00 -10:00 -09:00
America/Argentina/Buenos_Aires 2007-12-30T00:00 -03:00 -02:00
America/Argentina/Buenos_Aires 2008-03-16T00:00 -02:00 -03:00
America/Argentina/San_Luis 2008-01-21T00:00 -02:00 -03:00
America/Asuncion 2024-03-24T00:00 -03:00 -04:00
America/Cancun 2015-02-01T02:00 -06:00 -05:00
America/Ciudad_Juarez 2022-11-30T00:00 -06:00 -07:00
America/Costa_Rica 1991-01-19T00:00 -06:00 -05:00
America/Goose_Bay 2010-11-07T00:01 -03:00 -04:00
America/Guatemala 2006-04-30T00:00 -06:00 -05:00
America/Guyana 1992-03-29T01:00 -03:00 -04:00
America/Havana 2025-11-02T01:00 -04:00 -05:00
America/Indiana/Indianapolis 2006-04-02T02:00 -05:00 -04:00
America/Lima 1994-04-01T00:00 -04:00 -05:00
America/Metlakatla 2019-01-20T02:00 -08:00 -09:00
America/Mexico_City 1996-04-07T02:00 -06:00 -05:00
America/Mexico_City 2022-10-30T02:00 -05:00 -06:00
America/Montevideo 2004-09-19T00:00 -03:00 -02:00
America/Montevideo 2015-03-08T02:00 -02:00 -03:00
America/New_York 1973-10-28T02:00 -04:00 -05:00
America/New_York 2007-03-11T02:00 -05:00 -04:00
America/New_York 2037-03-08T02:00 -05:00 -04:00
America/New_York 2037-11-01T02:00 -04:00 -05:00
America/Nuuk 2024-03-30T23:00 -02:00 -01:00
America/Rio_Branco 2008-06-24T00:00 -05:00 -04:00
America/Rio_Branco 2013-11-10T00:00 -04:00 -05:00
America/Santiago 2037-09-06T00:00 -04:00 -03:00
America/Santo_Domingo 2000-10-29T02:00 -04:00 -05:00
America/Santo_Domingo 2000-12-03T01:00 -05:00 -04:00
America/St_Johns 1987-10-25T00:01 -02:30 -03:30
Antarctica/Mawson 2009-10-18T02:00 +06:00 +05:00
Asia/Amman 2022-02-25T00:00 +02:00 +03:00
Asia/Baghdad 2007-10-01T04:00 +04:00 +03:00
Asia/Beirut 2037-10-25T00:00 +03:00 +02:00
Asia/Chita 2016-03-27T02:00 +08:00 +09:00
Asia/Dhaka 2009-06-19T23:00 +06:00 +07:00
Asia/Dhaka 2010-01-01T00:00 +07:00 +06:00
Asia/Famagusta 2017-10-29T04:00 +03:00 +02:00
Asia/Gaza 2011-04-01T00:01 +02:00 +03:00
Asia/Gaza 2011-08-01T00:00 +03:00 +02:00
Asia/Gaza 2018-10-27T01:00 +03:00 +02:00
Asia/Hebron 2011-04-01T00:01 +02:00 +03:00
Asia/Hebron 2018-10-27T01:00 +03:00 +02:00
Asia/Ho_Chi_Minh 1975-06-13T00:00 +08:00 +07:00
Asia/Hong_Kong 1973-12-30T03:30 +08:00 +09:00
Asia/Hong_Kong 1979-05-13T03:30 +08:00 +09:00
Asia/Hong_Kong 1979-10-21T03:30 +09:00 +08:00
Asia/Jerusalem 2013-03-29T02:00 +02:00 +03:00
Asia/Jerusalem 2013-10-27T02:00 +03:00 +02:00
Asia/Kamchatka 2010-10-31T03:00 +12:00 +11:00
Asia/Karachi 2002-04-07T00:00 +05:00 +06:00
Asia/Karachi 2009-11-01T00:00 +06:00 +05:00
Asia/Seoul 1987-05-10T02:00 +09:00 +10:00
Asia/Seoul 1988-10-09T03:00 +10:00 +09:00
Asia/Shanghai 1986-05-04T02:00 +08:00 +09:00
Asia/Shanghai 1991-09-15T02:00 +09:00 +08:00
Asia/Taipei 1979-07-01T00:00 +08:00 +09:00
Asia/Taipei 1979-10-01T00:00 +09:00 +08:00
Asia/Ulaanbaatar 2015-03-28T02:00 +08:00 +09:00
Asia/Ulaanbaatar 2016-09-24T00:00 +09:00 +08:00
Atlantic/Azores 2026-03-29T00:00 -01:00 +00:00
Atlantic/Cape_Verde 1975-11-25T02:00 -02:00 -01:00
Australia/Eucla 2006-12-03T02:00 +08:45 +09:45
Australia/Eucla 2009-03-29T03:00 +09:45 +08:45
Australia/Lord_Howe 1981-10-25T02:00 +10:30 +11:30
Australia/Perth 2006-12-03T02:00 +08:00 +09:00
Australia/Perth 2009-03-29T03:00 +09:00 +08:00
Australia/Sydney 2037-04-05T03:00 +11:00 +10:00
Australia/Sydney 2037-10-04T02:00 +10:00 +11:00
Europe/Berlin 2037-03-29T02:00 +01:00 +02:00
Europe/Berlin 2037-10-25T03:00 +02:00 +01:00
Europe/Dublin 1973-03-18T02:00 +00:00 +01:00
Europe/Dublin 1995-10-22T02:00 +01:00 +00:00
Europe/Dublin 2037-03-29T01:00 +00:00 +01:00
Europe/Istanbul 2014-03-31T03:00 +02:00 +03:00
Europe/Kaliningrad 2011-03-27T02:00 +02:00 +03:00
Europe/Kaliningrad 2014-10-26T02:00 +03:00 +02:00
Europe/Lisbon 1993-03-28T02:00 +01:00 +02:00
Europe/Lisbon 1995-09-24T03:00 +02:00 +01:00
Europe/London 1995-10-22T02:00 +01:00 +00:00
Europe/Moscow 2010-03-28T02:00 +03:00 +04:00
Europe/Moscow 2010-10-31T03:00 +04:00 +03:00
Europe/Paris 1976-03-28T01:00 +01:00 +02:00
Europe/Paris 1976-09-26T01:00 +02:00 +01:00
Europe/Rome 1973-06-03T00:00 +01:00 +02:00
Europe/Samara 2010-10-31T03:00 +04:00 +03:00
Europe/Volgograd 2018-10-28T02:00 +03:00 +04:00
Europe/Volgograd 2020-12-27T02:00 +04:00 +03:00
Indian/Chagos 1996-01-01T00:00 +05:00 +06:00
Indian/Mauritius 2008-10-26T02:00 +04:00 +05:00
Indian/Mauritius 2009-03-29T02:00 +05:00 +04:00
Pacific/Apia 2010-09-26T00:00 -11:00 -10:00
Pacific/Apia 2011-04-02T04:00 -10:00 -11:00
Pacific/Apia 2011-09-24T03:00 -11:00 -10:00
Pacific/Apia 2012-09-30T03:00 +13:00 +14:00
Pacific/Apia 2021-04-04T04:00 +14:00 +13:00
Pacific/Auckland 2037-09-27T02:00 +12:00 +13:00
Pacific/Bougainville 2014-12-28T02:00 +10:00 +11:00
Pacific/Chatham 1974-11-03T02:45 +12:45 +13:45
Pacific/Easter 2026-04-04T22:00 -05:00 -06:00
Pacific/Fiji 2020-12-20T02:00 +12:00 +13:00
Pacific/Fiji 2021-01-17T03:00 +13:00 +12:00
Pacific/Galapagos 1986-01-01T00:00 -05:00 -06:00
Pacific/Norfolk 2019-10-06T02:00 +11:00 +12:00
Pacific/Noumea 1996-12-01T02:00 +11:00 +12:00
Pacific/Noumea 1997-03-02T03:00 +12:00 +11:00
Pacific/Rarotonga 1978-11-12T00:00 -10:30 -09:30
Pacific/Tongatapu 2016-11-06T02:00 +13:00 +14:00
Pacific/Tongatapu 2017-01-15T03:00 +14:00 +13:00
`;

/** By less than an hour. */
const LESS = `
America/Paramaribo 1984-10-01T00:00 -03:30 -03:00
Asia/Thimphu 1987-10-01T00:00 +05:30 +06:00
Australia/Lord_Howe 2037-04-05T02:00 +11:00 +10:30
Pacific/Kiritimati 1979-10-01T00:00 -10:40 -10:00
Pacific/Nauru 1979-02-10T02:00 +11:30 +12:00
Pacific/Norfolk 2015-10-04T02:00 +11:30 +11:00
Pacific/Rarotonga 1979-03-04T00:00 -09:30 -10:00
`;

/** By two or three hours. */
const MORE = `
America/Danmarkshavn 1996-01-01T00:00 -03:00 +00:00
America/Goose_Bay 1988-04-03T00:01 -04:00 -02:00
America/Goose_Bay 1988-10-30T00:01 -02:00 -04:00
America/Iqaluit 1999-10-31T02:00 -04:00 -06:00
America/Juneau 1983-10-30T02:00 -07:00 -09:00
America/St_Johns 1988-10-30T00:01 -01:30 -03:30
Antarctica/Davis 2009-10-18T02:00 +07:00 +05:00
Antarctica/Davis 2010-03-11T01:00 +05:00 +07:00
Europe/Simferopol 2014-03-30T02:00 +02:00 +04:00
`;

/** A law changes, the zone's name too, its clocks do not: standard time of one zone follows on summer time of the next. */
const NONE = `
Africa/Casablanca 2018-10-28T03:00 +01:00 +01:00
Africa/Tripoli 2013-10-25T02:00 +02:00 +02:00
America/Anchorage 1983-10-30T02:00 -09:00 -09:00
America/Argentina/Buenos_Aires 1999-10-03T00:00 -03:00 -03:00
America/Chihuahua 2022-10-30T02:00 -06:00 -06:00
America/Grand_Turk 2018-03-11T03:00 -04:00 -04:00
America/Indiana/Knox 2006-04-02T02:00 -05:00 -05:00
America/North_Dakota/Beulah 2010-11-07T02:00 -06:00 -06:00
America/Nuuk 2023-10-28T23:00 -02:00 -02:00
America/Resolute 2000-10-29T02:00 -05:00 -05:00
America/Whitehorse 2020-11-01T00:00 -07:00 -07:00
Antarctica/Palmer 2016-12-04T00:00 -03:00 -03:00
Asia/Amman 2022-10-28T01:00 +03:00 +03:00
Asia/Famagusta 2016-09-08T00:00 +03:00 +03:00
Asia/Kamchatka 2010-03-28T02:00 +12:00 +12:00
Europe/Istanbul 2016-10-30T04:00 +03:00 +03:00
Europe/Lisbon 1992-09-27T02:00 +01:00 +01:00
Europe/Lisbon 1996-03-31T02:00 +01:00 +01:00
Europe/Samara 2010-03-28T02:00 +04:00 +04:00
Europe/Vilnius 1998-03-29T03:00 +02:00 +02:00
`;

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** All of them. */
export const STATED_CHANGES: readonly StatedChange[] = `${ONE_HOUR}${LESS}${MORE}${NONE}`.split('\n').filter(Boolean).map((line) => {
  const [zone = '', wall = '', before = '', after = ''] = line.split(' ');
  return { zone, wallMs: Date.parse(`${wall}Z`), beforeMinutes: minutesOf(before), afterMinutes: minutesOf(after), line };
});
