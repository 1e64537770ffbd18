// Makes the pinned Lit a guest on somebody else's page: no globals, no hooks of others, no Trusted Types policy, no HTML sink; and takes out of it
// what no template here uses. Every change names the text it expects, and the build stops when it is not there: another version of Lit must be
// read again first.
import { fileURLToPath } from 'node:url';

const LEAN = fileURLToPath(new URL('lean-element.mjs', import.meta.url));
const TEMPLATE_ELEMENT = fileURLToPath(new URL('../dist/esm/views/template-element.js', import.meta.url));

/** [what to find in lit-html.js, what to put there, why] */
const CHANGES = [
  [',e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$"', ',h="-lit-"', 'no policy; an attribute suffix that setAttribute accepts'],
  ['return void 0!==e?e.createHTML(i):i', 'return i', 'no policy to ask'],
  ['const s=l.createElement("template");return s.innerHTML=t,s', 'return templateElement(t)', 'nodes, not markup'],
  ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', '', 'no globals, no hooks of others'],
  ['export{j as _$LH,', 'export{', 'no hooks of others'],
  ['function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}', 'function M(t,i){return i}', 'no directives'],
  ['for(this._$AP?.(!1,!0,s);', 'for(;', 'no directives'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', '', 'no directives'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', '', 'no directives'],
  [',this._$Cv=e?.isConnected??!0', '', 'no directives'],
  ['get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}', '', 'no directives'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', '', 'no directives'],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', '', 'no directives'],
  ['class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}', '', 'no bindings to an element itself'],
  [':6===r.type&&(i=new Z(h,this,t))', ':0', 'no bindings to an element itself'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', '', 'no bindings to an element itself'],
  ['else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', 'else r.data===n&&d.push({type:2,index:l});', 'no bindings in comments'],
  ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', '', 'no bindings in raw text'],
  ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', '', 'no raw text'],
  [',y=/^(?:script|style|textarea|title)$/i', '', 'no raw text'],
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""', 'templates of HTML only'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', '', 'templates of HTML only'],
  ['if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', 'this.el=S.createElement(f,e),P.currentNode=this.el.content;', 'templates of HTML only'],
  ['x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)', 'b=(i,...s)=>({_$litType$:1,strings:i,values:s})', 'templates of HTML only'],
  [',T as mathml,', ',', 'templates of HTML only'],
  [',w as svg}', '}', 'templates of HTML only'],
  ['e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'e=this._$AC(t)', 'no templates compiled beforehand'],
  ['"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)', 'this._$AH(t)', 'listeners are functions that need no receiver'],
  ['e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),', 'h=t!==A&&s===A;t===A&&s!==A&&this.element.removeEventListener(this.name,this),h&&this.element.addEventListener(this.name,this),', 'listeners without options'],
];

/** What would come in with something that is not meant to be here, or has been taken out. */
const FORBIDDEN = ['innerHTML', 'createPolicy', 'litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata', 'Symbol.metadata', 'PolyfillSupport', 'HydrateSupport', 'eval(', 'new Function', '_$litDirective$'];
/** What Lit's base class has and ours has not. */
const MISSING = /\b(?:reflect|useDefault|hasChanged|state: (?:true|false)|firstUpdated|scheduleUpdate|getUpdateComplete|createRenderRoot|addController|addInitializer|createProperty|elementProperties|shadowRootOptions|renderOptions)\b/;

/** The Rollup plugin. */
export function litAsGuest() {
  let changed = false;
  return {
    name: 'lit-as-guest',
    resolveId: (id) => (id === 'lit' ? LEAN : null),
    transform(code, id) {
      if (/\bLitElement\b/.test(code) && id !== LEAN && MISSING.test(code)) this.error(`${id} uses "${MISSING.exec(code)[0]}", which scripts/lean-element.mjs has not`);
      if (!/\/node_modules\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/'))) return null;
      let lean = code;
      for (const [text, replacement, why] of CHANGES) {
        const found = lean.split(text).length - 1;
        if (found !== 1) this.error(`lit-html.js has ${found} places for "${why}" (${text.slice(0, 40)}…), expected 1: this Lit is not the one that scripts/lit-guest.mjs was written for`);
        lean = lean.replace(text, () => replacement);
      }
      changed = true;
      return { code: `import { templateElement } from ${JSON.stringify(TEMPLATE_ELEMENT)};\n${lean}`, map: null };
    },
    generateBundle(_options, bundle) {
      if (!changed) this.error('no Lit was changed');
      for (const chunk of Object.values(bundle)) {
        const bad = chunk.type === 'chunk' ? FORBIDDEN.filter((word) => chunk.code.includes(word)) : [];
        if (bad.length) this.error(`the script contains ${bad.join(', ')}`);
      }
    },
  };
}
