/**
 * What the builder gives to paste.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { scriptAddress, tagBeside, tagWithin } from '../../src/builder/tags.js';

/** [where the script was loaded from, what others are told] */
const ADDRESSES: readonly (readonly [string, string])[] = [
  ['https://society.example/events/dist/ml-da-event.js', 'https://society.example/events/dist/ml-da-event.js'],
  ['http://localhost:8000/dist/ml-da-event.js', 'ml-da-event.js'],
  ['file:///home/ada/dist/ml-da-event.js', 'ml-da-event.js'],
  ['', 'ml-da-event.js'],
];
for (const [loaded, told] of ADDRESSES) test(`the script of ${loaded || 'nowhere'}`, () => assert.equal(scriptAddress(loaded), told));

test('the tag for a file', () => assert.equal(tagBeside('https://a.example/x.js?a=1&b="2"'), '<script src="https://a.example/x.js?a=1&amp;b=&quot;2&quot;" defer></script>\n<ml-da-event src="event.json"></ml-da-event>'));

test('the tag with all in it ends nothing before its time', () => assert.equal(tagWithin('ml-da-event.js', { title: 'R&D </pre><script>alert(1)</script>' }),
  '<script src="ml-da-event.js" defer></script>\n<pre class="ml-da-event" translate="no">\n{\n  "title": "R&amp;D &lt;/pre>&lt;script>alert(1)&lt;/script>"\n}\n</pre>'));
