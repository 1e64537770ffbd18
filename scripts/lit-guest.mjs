// Makes the pinned Lit a guest on somebody else's page: no globals, no hooks of others, no Trusted Types policy, no HTML sink.
// Every change names the text it expects, and the build stops when it is not there: another version of Lit must be read again first.
import { fileURLToPath } from 'node:url';

const TEMPLATE_ELEMENT = fileURLToPath(new URL('../dist/esm/views/template-element.js', import.meta.url));

/** [file, what to find, what to put there, why] */
const CHANGES = [
  ['lit-html.js', /,(\w)=\w\?\w\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0,(\w)="\$lit\$"/, ',$2="-lit-"', 'no policy; an attribute suffix that setAttribute accepts'],
  ['lit-html.js', /return void 0!==\w\?\w\.createHTML\(\w\):(\w)/, 'return $1', 'no policy to ask'],
  ['lit-html.js', /const \w=\w\.createElement\("template"\);return \w\.innerHTML=(\w),\w/, 'return templateElement($1)', 'nodes, not markup'],
  ['lit-html.js', /,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '', 'no globals'],
  ['reactive-element.js', /,\w=\w\.reactiveElementPolyfillSupport/, '', 'no hooks of others'],
  ['reactive-element.js', /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '', 'no globals'],
  ['reactive-element.js', /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, '', 'no globals: metadata are for decorators, which we do not use'],
  ['reactive-element.js', /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/, '', 'no globals'],
  ['lit-element.js', /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, '', 'no hooks of others'],
  ['lit-element.js', /const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/, '', 'no hooks of others'],
  ['lit-element.js', /;\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '', 'no globals'],
];

const FORBIDDEN = ['innerHTML', 'createPolicy', 'litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata', 'Symbol.metadata', 'PolyfillSupport', 'HydrateSupport', 'eval(', 'new Function'];

/** The Rollup plugin. */
export function litAsGuest() {
  const done = new Set();
  return {
    name: 'lit-as-guest',
    transform(code, id) {
      const changes = CHANGES.filter(([file]) => id.endsWith(`/${file}`) && /node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/.test(id));
      if (!changes.length) return null;
      let changed = code;
      for (const [file, pattern, replacement, why] of changes) {
        const found = changed.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
        if (found !== 1) this.error(`${file} has ${found} places for "${why}", expected 1: this Lit is not the one that scripts/lit-guest.mjs was written for`);
        changed = changed.replace(pattern, replacement);
        done.add(pattern);
      }
      if (id.endsWith('/lit-html.js')) changed = `import { templateElement } from ${JSON.stringify(TEMPLATE_ELEMENT)};\n${changed}`;
      return { code: changed, map: null };
    },
    generateBundle(_options, bundle) {
      if (done.size !== CHANGES.length) this.error(`only ${done.size} of ${CHANGES.length} changes to Lit were made`);
      for (const chunk of Object.values(bundle)) {
        const bad = chunk.type === 'chunk' ? FORBIDDEN.filter((word) => chunk.code.includes(word)) : [];
        if (bad.length) this.error(`the script contains ${bad.join(', ')}`);
      }
    },
  };
}
