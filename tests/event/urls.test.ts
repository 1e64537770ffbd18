/**
 * Which addresses become links.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { addressLabel, doiUrl, feedUrl, hostBeside, orcidUrl, safeUrl } from '../../src/event/urls.js';

const REFUSED = ['', ' ', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)', 'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)', 'file:///etc/passwd', 'blob:https://example.org/1', 'about:blank', 'ftp://example.org/', 'tel:+49', 'ws://example.org', '/relative', '//example.org/', 'example.org', '#hash', '?query', 'https://', 'http://user:secret@example.org/', 'https://example.org@evil.example/', 'view-source:https://example.org', 'intent://x', 'webcal://example.org/a.ics'];
for (const address of REFUSED) test(`${JSON.stringify(address)} is refused`, () => assert.equal(safeUrl(address), undefined));

const ACCEPTED: readonly (readonly [string, string])[] = [
  ['https://example.org', 'https://example.org/'], ['HTTP://EXAMPLE.org/A', 'http://example.org/A'], [' https://example.org/ ', 'https://example.org/'], ['https://example.org/a b', 'https://example.org/a%20b'], ['https://exämple.org/', 'https://xn--exmple-cua.org/'], ['mailto:a@example.org', 'mailto:a@example.org'], ['https://example.org/?q="><script>', 'https://example.org/?q=%22%3E%3Cscript%3E'],
];
for (const [address, href] of ACCEPTED) test(`${address} is ${href}`, () => assert.equal(safeUrl(address), href));

test('webcal only where it is asked for', () => assert.equal(feedUrl('webcal://example.org/a.ics'), 'webcal://example.org/a.ics'));

const DOIS: readonly (readonly [string, string | undefined])[] = [['10.1000/182', 'https://doi.org/10.1000/182'], ['doi:10.1000/182', 'https://doi.org/10.1000/182'], ['https://doi.org/10.1000/182', 'https://doi.org/10.1000/182'], ['http://dx.doi.org/10.1000/a#b?c', 'https://doi.org/10.1000/a%23b%3Fc'], ['10.1000', undefined], ['javascript:10.1000/1', undefined], ['', undefined]];
for (const [doi, url] of DOIS) test(`DOI ${doi}`, () => assert.equal(doiUrl(doi), url));

const ORCIDS: readonly (readonly [string, string | undefined])[] = [['0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'], ['https://orcid.org/0000-0002-1694-233x', 'https://orcid.org/0000-0002-1694-233X'], ['0000-0002-1825', undefined], ['https://evil.example/0000-0002-1825-0097', undefined]];
for (const [orcid, url] of ORCIDS) test(`ORCID ${orcid}`, () => assert.equal(orcidUrl(orcid), url));

const LABELS: readonly (readonly [string, string])[] = [
  ['https://example.org/', 'example.org'], ['https://example.org:8080/a/b/?q=1#x', 'example.org:8080/a/b'], ['mailto:ada%20b@example.org', 'ada b@example.org'], ['mailto:100%25%@example.org', '100%25%@example.org'],
];
for (const [url, label] of LABELS) test(`${url} is called ${label}`, () => assert.equal(addressLabel(url), label));

const HOSTS: readonly (readonly [url: string, text: string, host: string])[] = [
  ['https://evil.example/', 'https://example.org', 'evil.example'], ['https://example.org/a', 'Example.org/a', ''], ['https://evil.example/', '127.0.0.1', 'evil.example'], ['https://xn--exmple-cua.org/', 'exämple.org', 'xn--exmple-cua.org'],
  ['https://evil.example/', 'the programme', ''], ['mailto:ada@example.org', 'ada@evil.example', ''],
];
for (const [url, text, host] of HOSTS) test(`"${text}" on ${url} names ${host || 'no host'}`, () => assert.equal(hostBeside(url, text), host));
