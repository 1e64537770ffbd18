// Types of the tag for JSX and for templates: one file a framework, all from the element's own attributes and events.

const OPENING = (what) => `// ${what} Made by scripts/typings.mjs from the element's sources.\n`;
const TAG = "'ml-da-event'";
const COMMON = "import type { MlDaEventElement } from '../esm/ml-da-event.js';\nimport type { MlDaEventAttributes, MlDaEventEvents } from './attributes.js';\n";
const handlers = (prefix) => `{ [Name in keyof MlDaEventEvents as \`${prefix}\${Name}\`]?: (event: MlDaEventEvents[Name]) => void }`;

/** The words of one attribute. A list stays open: TypeScript cannot check words with spaces between them, but can offer the first. */
function valueOf({ name, type, choices, list }) {
  const words = (choices ?? list ?? []).map((word) => `'${word}'`).join(' | ');
  if (name === 'open') return `${words} | '' | boolean`;
  if (choices) return words;
  if (list) return `${words} | (string & {})`;
  return type === 'boolean' ? 'boolean' : ['heading-level', 'refresh'].includes(name) ? 'string | number' : 'string';
}

function attributesFile(attributes, events) {
  const own = attributes.filter(({ name }) => name !== 'lang').map((attribute) => `  /** ${attribute.description} */\n  '${attribute.name}'?: ${valueOf(attribute)} | undefined;`);
  const told = events.map(({ name, type, description }) => `  /** ${description} */\n  '${name}': ${type.text};`);
  return `${OPENING('What can be written on the tag.')}import type { ExplainedProblem, LoadError } from '../esm/ml-da-event.js';

/** Attributes, and the property \`event\`. */
export interface MlDaEventAttributes {
${own.join('\n')}
  /** The event as JSON, instead of \`src\`. */
  event?: unknown;
}

/** Events by name. */
export interface MlDaEventEvents {
${told.join('\n')}
}

// They bubble and cross shadow roots: the element, what is around it, the document and the window can listen.
declare global {
  interface GlobalEventHandlersEventMap extends MlDaEventEvents {}
}
`;
}

// The module's own JSX namespace is where React 19 looks, the global one where the types of React 18 begin.
const REACT = `${OPENING('React 18 and 19.')}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${COMMON}
type Props = Omit<DetailedHTMLProps<HTMLAttributes<MlDaEventElement>, MlDaEventElement>, keyof MlDaEventAttributes> & MlDaEventAttributes & { class?: string | undefined } & ${handlers('on')};
interface Tags { ${TAG}: Props }

declare module 'react' {
  namespace JSX { interface IntrinsicElements extends Tags {} }
}
declare global {
  namespace JSX { interface IntrinsicElements extends Tags {} }
}
`;

const PREACT = `${OPENING('Preact.')}import type { HTMLAttributes } from 'preact';
${COMMON}
type Props = Omit<HTMLAttributes<MlDaEventElement>, keyof MlDaEventAttributes> & MlDaEventAttributes & ${handlers('on')};

declare module 'preact' {
  namespace JSX { interface IntrinsicElements { ${TAG}: Props } }
}
`;

const SOLID = `${OPENING('Solid.')}import type { JSX } from 'solid-js';
${COMMON}
type Props = Omit<JSX.HTMLAttributes<MlDaEventElement>, keyof MlDaEventAttributes> & MlDaEventAttributes & { 'prop:event'?: unknown } & ${handlers('on:')};

declare module 'solid-js' {
  namespace JSX { interface IntrinsicElements { ${TAG}: Props } }
}
`;

// Templates ask for attributes in camel case, whichever way they are written.
const VUE = `${OPENING('Vue 3.')}import type { HTMLAttributes } from 'vue';
${COMMON}
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;
type Props = MlDaEventAttributes & { [Name in keyof MlDaEventAttributes as Camel<Name>]?: MlDaEventAttributes[Name] };
type Handlers = { [Name in keyof MlDaEventEvents as \`on\${Capitalize<Camel<Name>>}\`]?: (event: MlDaEventEvents[Name]) => void };
/** In Vue's eyes a component: what a template may write stands in \`$props\`. */
type Tag = new () => MlDaEventElement & { $props: Omit<HTMLAttributes, keyof Props> & Props & Handlers };

declare module 'vue' {
  interface GlobalComponents { ${TAG}: Tag }
}
`;

// No framework of its own: whatever else stands on the tag is not looked at.
const JSX = `${OPENING('Compilers that look for a global JSX namespace.')}${COMMON}
type Props = MlDaEventAttributes & ${handlers('on')} & { [name: string]: unknown };

declare global {
  namespace JSX { interface IntrinsicElements { ${TAG}: Props } }
}
`.replace("import type { MlDaEventElement } from '../esm/ml-da-event.js';\n", '');

const CLASSIC = `${OPENING('The classic script exports nothing: it registers the tag.')}import '../esm/ml-da-event.js';\nexport {};\n`;

/** What the entry's own types lack: those of its events, for `addEventListener`. */
export const LISTENERS = "export type { MlDaEventEvents } from '../types/attributes.js';\n";

/** Name → text of each file. A bundler may follow an import that is there for its types only: it finds an empty module. */
export function typings(attributes, events) {
  const frameworks = Object.entries({ react: REACT, preact: PREACT, solid: SOLID, vue: VUE, jsx: JSX });
  const files = frameworks.flatMap(([name, text]) => [[`${name}.d.ts`, text], [`${name}.js`, 'export {};\n']]);
  return Object.fromEntries([['attributes.d.ts', attributesFile(attributes, events)], ['classic.d.ts', CLASSIC], ...files]);
}
