// The programme that everyone shows: one talk after the other, 40 a day, each with an abstract of 600 characters; far ahead, so that no day is
// over and no talk is now.

const WORDS = 'observation ensemble model error field ocean ice cloud flux gauge radar orbit signal noise trend season basin storm soil river sample prior kernel network layer state gradient bias scale window'.split(' ');
const ABSTRACT = 600;
const MINUTE_MS = 60_000;

/**
 * The event.
 * @param {number} count How many talks.
 * @returns {{ version: number, title: string, timeZone: string, agenda: { start: string, duration: number, qa: number, title: string, speakers: string[], abstract: string }[] }}
 */
export function eventOf(count) {
  const agenda = Array.from({ length: count }, (_, index) => ({
    start: new Date(Date.UTC(2036, 4, 5 + Math.floor(index / 40), 6) + (index % 40) * 20 * MINUTE_MS).toISOString(),
    duration: 20,
    qa: 5,
    title: `Talk ${index}: what the ${WORDS[index % 31]} tells about ${WORDS[(index * 7) % 31]} and ${WORDS[(index * 3) % 29]}`,
    speakers: [`Speaker ${index} (Institute ${index % 50})`],
    abstract: abstractOf(index),
  }));
  return { version: 1, title: 'Congress', timeZone: 'Europe/Berlin', agenda };
}

/** No two are alike, or a browser would keep one string for all. */
function abstractOf(index) {
  let text = `Talk ${index}.`;
  for (let step = 0; text.length < ABSTRACT; step++) text += ` ${WORDS[(index * 13 + step * (1 + (index % 5))) % WORDS.length]}${step % 11 === 10 ? '.' : ''}`;
  return text.slice(0, ABSTRACT);
}
