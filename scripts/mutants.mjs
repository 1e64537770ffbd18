// Safety, taken away piece by piece: [what is missing, file, what stands there, what is put there, the tests that must notice].
// "pages/…" and "element/…" need a browser, the others do not.

export const MUTANTS = [
  ['the check of a link’s scheme', 'src/event/urls.ts', 'url && schemes.has(url.protocol) &&', 'url && schemes.size &&', ['event/urls', 'pages/hostile']],
  ['the refusal of addresses with a user’s name', 'src/event/urls.ts', ' && !url.username && !url.password', '', ['event/urls']],
  ['the type check of a text', 'src/event/fields.ts', 'if (!isRecord(value)) {\n    fields.wrong', 'if (typeof value === \'object\' && !(\'en\' in value)) return [{ lang: language, value: value as never }];\n  if (!isRecord(value)) {\n    fields.wrong', ['event/hostile-documents', 'event/malformed']],
  ['the type check of a wording', 'src/event/fields.ts', "if (typeof wording !== 'string') fields.wrong(pointer(path, tag), 'string', wording);\n    else if (wording.trim()) wordings.push({ lang: lang ?? '', value: wording });", "if (wording) wordings.push({ lang: lang ?? '', value: wording as string });", ['event/hostile-documents', 'event/malformed']],
  ['the look at own fields only', 'src/event/fields.ts', 'return Object.hasOwn(this.record, key) ? this.record[key] : undefined;', 'return this.record[key];', ['pages/hosts']],
  ['the limit of nesting', 'src/event/entries.ts', 'scope.depth < DEEPEST ? nested : []', 'nested', ['event/hostile-documents']],
  ['the cut of secrets', 'src/formats/secrets.ts', ': withoutPassword(value).trim();', ': value;', ['formats/secrets']],
  ['the size limit', 'src/element/source.ts', 'return size <= LIMITS.bytes;', 'return true;', ['pages/network']],
  ['the abort after silence', 'src/element/source.ts', /silence = setTimeout\(\(\) => limit\.abort\(\), LIMITS\.silenceMs\)/g, 'silence = setTimeout(() => undefined, LIMITS.silenceMs)', ['pages/patience']],
  ['the abort after all the time', 'src/element/source.ts', 'const total = setTimeout(() => limit.abort(), LIMITS.totalMs);', 'const total = setTimeout(() => undefined, LIMITS.totalMs);', ['pages/patience']],
  ['the abort of an older load', 'src/element/source.ts', 'this.cancel();\n    const run', 'const run', ['pages/lifecycle']],
  ['the refusal of partial answers', 'src/element/source.ts', 'response.status > LAST_WHOLE', 'response.status > LAST_WHOLE * 9', ['pages/network']],
  ['the patience that a server asks for', 'src/element/source.ts', '(asked ?? 0) + RETRY_MS', 'RETRY_MS', ['pages/patience']],
  ['the pause of hidden tabs', 'src/element/refresher.ts', 'this.dueMs === undefined || document.hidden', 'this.dueMs === undefined', ['pages/patience']],
  ['the net under rendering', 'src/element/event-element.ts', 'this.giveUp(error);\n    }\n  }', 'throw error;\n    }\n  }', ['pages/hosts']],
  ['the care for what is being edited', 'src/element/embed-forms.ts', ' || (form as HTMLElement).isContentEditable', '', ['element/embed-forms']],
  ['the true host of a link', 'src/event/urls.ts', 'const host = couldMislead ?', 'const host = !couldMislead ?', ['pages/hostile']],
  ['the silence of links', 'src/views/prose.ts', "rel: 'noopener noreferrer'", "rel: ''", ['pages/privacy']],
  ['the wish for pictures', 'src/element/event-element.ts', 'speech, this.ownChoice, this.images)', 'speech, this.ownChoice, true)', ['pages/privacy']],
];
