/**
 * Dates as the engine writes them, and what languages call a series, its dates and its times.
 */

/** With the digits of Cairo. */
const LOCALE: Readonly<Record<string, string>> = { ar: 'ar-EG' };
const written = (form: Intl.DateTimeFormatOptions, other?: string) => (language: string) => (date: number): string => new Intl.DateTimeFormat(language === 'en' ? other ?? 'en-GB' : LOCALE[language] ?? language, { timeZone: 'UTC', ...form }).format(date);
/** Forms of dates by language, as the engine writes them. */
export const DATED = {
  long: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }), plain: written({ day: 'numeric', month: 'long', year: 'numeric' }), yearless: written({ day: 'numeric', month: 'long' }), short: written({ weekday: 'short', day: 'numeric', month: 'short' }),
  iso: () => (date: number): string => new Date(date).toISOString().slice(0, 10), digits: written({ day: '2-digit', month: '2-digit', year: 'numeric' }), american: written({ month: 'long', day: 'numeric', year: 'numeric' }, 'en-US'),
};
/** What a language calls a series, its date and time, and how it says when all of it is. */
export const SERIES: Readonly<Record<string, { readonly name: string; readonly date: string; readonly time: string; readonly all: (time: string) => string }>> = {
  en: { name: 'Weather Seminar 2026', date: 'Date', time: 'Time', all: (time) => `All talks take place at ${time}.` }, de: { name: 'Wetterseminar 2026', date: 'Datum', time: 'Uhrzeit', all: (time) => `Beginn jeweils um ${time} Uhr.` },
  fr: { name: 'Séminaire Météo 2026', date: 'Date', time: 'Heure', all: (time) => `Tous les exposés ont lieu à ${time}.` }, es: { name: 'Seminario del Tiempo 2026', date: 'Fecha', time: 'Hora', all: (time) => `Todas las charlas son a las ${time}.` },
  it: { name: 'Seminari del Tempo 2026', date: 'Data', time: 'Ora', all: (time) => `Tutti i seminari iniziano alle ore ${time}.` }, pt: { name: 'Seminários do Tempo 2026', date: 'Data', time: 'Hora', all: (time) => `Todas as palestras começam às ${time}.` },
  sv: { name: 'Väderseminarium 2026', date: 'Datum', time: 'Tid', all: (time) => `Alla föreläsningar börjar kl. ${time}.` }, da: { name: 'Vejrseminar 2026', date: 'Dato', time: 'Tid', all: (time) => `Hver gang kl. ${time}.` },
  pl: { name: 'Seminarium o pogodzie 2026', date: 'Data', time: 'Godzina', all: (time) => `Wszystkie wykłady o godz. ${time}.` }, cs: { name: 'Seminář o počasí 2026', date: 'Datum', time: 'Čas', all: (time) => `Každý seminář začíná v ${time}.` },
  ru: { name: 'Семинар о погоде 2026', date: 'Дата', time: 'Время', all: (time) => `Все доклады начинаются в ${time}.` }, tr: { name: 'Hava Semineri 2026', date: 'Tarih', time: 'Saat', all: (time) => `Tüm konuşmalar saat ${time} başlar.` },
  el: { name: 'Σεμινάριο Καιρού 2026', date: 'Ημερομηνία', time: 'Ώρα', all: (time) => `Όλες οι ομιλίες ξεκινούν στις ${time}.` }, uk: { name: 'Семінар про погоду 2026', date: 'Дата', time: 'Час', all: (time) => `Усі доповіді починаються о ${time}.` },
  fi: { name: 'Sääseminaari 2026', date: 'Päivämäärä', time: 'Aika', all: (time) => `Kaikki esitelmät alkavat klo ${time}.` }, nb: { name: 'Værseminar 2026', date: 'Dato', time: 'Tid', all: (time) => `Alle foredrag begynner kl. ${time}.` },
  ro: { name: 'Seminarul de vreme 2026', date: 'Data', time: 'Ora', all: (time) => `Toate prelegerile încep la ora ${time}.` },
  id: { name: 'Seminar Cuaca 2026', date: 'Tanggal', time: 'Waktu', all: (time) => `Semua presentasi dimulai pukul ${time}.` },
  ar: { name: 'ندوة الطقس 2026', date: 'التاريخ', time: 'الوقت', all: (time) => `تبدأ جميع المحاضرات الساعة ${time}.` },
  he: { name: 'סמינר מזג אוויר 2026', date: 'תאריך', time: 'שעה', all: (time) => `כל ההרצאות מתחילות בשעה ${time}.` },
  nl: { name: 'Weerseminar 2026', date: 'Datum', time: 'Tijd', all: (time) => `Alle lezingen beginnen om ${time} uur.` },
};
