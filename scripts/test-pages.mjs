// Runs the tests that drive whole pages in a real browser.
import { runTogether, testsIn } from './run-together.mjs';

// The longest first.
const LONGEST = ['pages/access', 'pages/hosts', 'pages/moments', 'pages/access.property', 'pages/builder', 'pages/reading', 'pages/keyboard', 'pages/prerender', 'pages/hostile', 'pages/iframe', 'pages/network', 'pages/frame-height', 'pages/languages', 'pages/calendar'];
const all = testsIn('pages');
const unknown = LONGEST.filter((file) => !all.includes(file));
if (unknown.length) throw new Error(`no such tests: ${unknown.join(', ')}`);

await runTogether([...LONGEST, ...all.filter((file) => !LONGEST.includes(file))], 'pages', {}, 4);
