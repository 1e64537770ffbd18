/**
 * The programme in a real WordPress: what its authors may write, what its plugin makes of it, what a stranger in Tokyo sees.
 */
import { keptTests } from './kept.js';
import { pluginTests } from './plugin.js';
import { wordpress } from './harness.js';

// One WordPress for everything: it takes longer to set up than most tests take.
const site = wordpress();
keptTests(site);
pluginTests(site);
