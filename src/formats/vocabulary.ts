/**
 * Words by which programmes' software says what something is, in ours. What is not known here stays unsaid.
 */
import { KINDS, type Kind, type LinkType } from '../event/model.js';
import type { Made, Original } from './original.js';

const KIND_WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['break', /\b(?:break|coffee|lunch|tea|pause|kaffee)/], ['keynote', /keynote/], ['poster', /poster/], ['panel', /panel|podium/], ['workshop', /workshop|hands.on|tutorial|training/],
  ['discussion', /discussion|meeting|\b(?:bof|qa|q&a)\b/], ['social', /performance|concert|party|social|game|dinner|reception/], ['talk', /lecture|talk|presentation|\boral\b/], ['opening', /^opening/], ['closing', /^closing/], ['other', /^meta$/],
];

/** The kind that a type's name means. */
export function kindOf(name: unknown): Kind | undefined {
  const word = typeof name === 'string' ? name.trim().toLowerCase().replaceAll('_', ' ') : '';
  return KINDS.find((kind) => kind === word) ?? KIND_WORDS.find(([, words]) => words.test(word))?.[0];
}

const LINK_WORDS: readonly (readonly [LinkType, RegExp])[] = [
  ['slides', /\b(?:slides?|presentation)/], ['recording', /\b(?:record|video|media|peertube|youtube)/], ['paper', /paper|preprint|scholarlyarticle/], ['poster', /\bposter\b/],
  ['code', /code\b|git(?:hub|lab)|forgejo/], ['join', /\b(?:join|zoom|(?:live)?stream|live)\b/], ['register', /\bregist/],
];

/** What a link leads to, by what its source calls it. */
export function linkTypeOf(...names: readonly unknown[]): LinkType {
  const word = names.filter((name) => typeof name === 'string').join(' ').toLowerCase();
  return LINK_WORDS.find(([, words]) => words.test(word))?.[0] ?? 'web';
}

/** The page of a talk, its links and its files, where they are so called. */
export function linksOf(talk: Original): readonly Made[] {
  return [...talk.links({ url: 'web' }), ...talk.list('links', 'attachments').map((link) => link.made('title', { type: linkTypeOf(link.raw('type'), link.raw('service'), link.raw('title')), url: typeof link.value === 'string' ? link.value : link.text('url') }))];
}

const STATES: readonly (readonly [RegExp, Made | undefined])[] = [
  [/reject|declin|delet/, undefined], [/cancel|withdr/, { status: 'cancelled' }], [/postpon/, { status: 'postponed' }], [/resched|moved/, { status: 'rescheduled' }],
  // By how much is not said.
  [/delay/, { status: 'rescheduled', statusNote: 'Delayed', times: 'approximate' }], [/draft|submit|tentativ/, { status: 'tentative' }], [/^/, {}],
];

/** Status of something that is in a state; undefined for what has no place in a programme. */
export function standingOf(state = ''): Made | undefined {
  return STATES.find(([words]) => words.test(state.toLowerCase()))?.[1];
}
