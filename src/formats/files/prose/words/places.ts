/**
 * Places as programmes name them, beside times in their zones.
 */
import { allPlaces, type Place } from '../../../../time/places.js';
import { letters } from './names.js';

/** "San Fran." is San Francisco, "NewYork" New York. */
export function placeNamed(written: string): Place | undefined {
  const parts = written.replace(/\([^()]*\)/g, '').split(/[,/|;:]/).map(letters).filter(Boolean);
  return parts.reverse().map(placeByLetters).find((place) => place !== undefined);
}

function placeByLetters(words: string): Place | undefined {
  if (words.length < 3 || words.length > 30) return undefined;
  const names = (placesByLetters ??= new Map(allPlaces().map((place) => [letters(place.name), place])));
  const exact = names.get(words) ?? names.get(`${words}dc`);
  if (exact ?? words.length < 5) return exact;
  const begins = [...names].filter(([name]) => name.startsWith(words)).map(([, place]) => place);
  return new Set(begins.map(({ timeZone }) => timeZone)).size === 1 ? begins[0] : undefined;
}

let placesByLetters: ReadonlyMap<string, Place> | undefined;
