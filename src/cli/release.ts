/**
 * The release of IANA's zone data that the command line carries. Its version is said wherever it is used.
 */
import packed from 'moment-timezone/data/packed/latest.json' with { type: 'json' };
import { openRelease, type ZoneRelease } from '../time/zone-release.js';

/** IANA's own name of the release: "2026f". */
export const RELEASE_VERSION: string = packed.version;

/** All zones of the release: few runs ask for them. */
export function release(): ZoneRelease {
  return openRelease(packed);
}
