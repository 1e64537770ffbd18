/**
 * The release of IANA's zone data that the command line carries. Its version is said wherever it is used.
 */
import packed from 'moment-timezone/data/packed/latest.json' with { type: 'json' };
import { openRelease } from '../time/zone-release.js';

/** All zones of the release. */
export const RELEASE = openRelease(packed);
