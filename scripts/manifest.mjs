// What editors, catalogues and type checkers read of the element, written into dist from its sources (scripts/element-docs.mjs).
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { attributes, element, events, partNames } from './element-docs.mjs';
import { LISTENERS, typings } from './typings.mjs';

const MODULE = 'dist/esm/ml-da-event.js';
const write = (file, value) => writeFileSync(`dist/${file}`, typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`);

/** What a word, or some words, may be, as a type. */
const written = ({ choices, list, type }) => [...(choices ?? list ?? []).map((word) => `'${word}'`), ...(choices ? ['null'] : [type])].join(' | ');

/** A page's author sees none of what is private, of what the browser calls, and of what Lit reads. */
function publicMembers(version) {
  const isPublic = ({ name, privacy, description }) => !privacy && description && !name.endsWith('Callback');
  const byProperty = new Map(attributes().map((attribute) => [attribute.property, attribute]));
  return element.members.filter(isPublic).map((member) => ({
    ...member,
    ...(member.name === 'version' ? { default: `'${version}'` } : {}),
    ...(byProperty.has(member.name) ? { attribute: byProperty.get(member.name).name } : {}),
  }));
}

/** Custom Elements Manifest, schema 1.0.0. */
function customElements(version) {
  const { name, description, summary, slots, cssProperties, tagName } = element;
  const declaration = {
    kind: 'class', name, description, summary, tagName, customElement: true, superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes().map((attribute) => ({
      name: attribute.name, description: attribute.description, type: { text: written(attribute) }, ...(attribute.property === 'lang' ? {} : { fieldName: attribute.property }),
    })),
    members: publicMembers(version), events, slots, cssProperties, cssParts: partNames().map((part) => ({ name: part })),
  };
  const exported = { declaration: { name, module: MODULE } };
  return {
    schemaVersion: '1.0.0', readme: 'README.md',
    modules: [{ kind: 'javascript-module', path: MODULE, declarations: [declaration], exports: [{ kind: 'js', name, ...exported }, { kind: 'custom-element-definition', name: tagName, ...exported }] }],
  };
}

/** What Visual Studio Code completes in HTML. Of several words it can offer only the first. */
function htmlData() {
  const described = attributes().filter(({ name }) => name !== 'lang').map(({ name, description, choices, list, type }) => ({
    name, description,
    ...(choices ?? list ? { values: (choices ?? list).map((word) => ({ name: word })) } : {}),
    ...(type === 'boolean' ? { valueSet: 'v' } : {}),
  }));
  return { version: 1.1, tags: [{ name: element.tagName, description: element.description, attributes: described }] };
}

/** What Visual Studio Code completes in CSS. */
function cssData() {
  return { version: 1.1, properties: element.cssProperties.map(({ name, description }) => ({ name, description })) };
}

/** Writes them all. */
export function writeManifests() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  write('custom-elements.json', customElements(version));
  write('vscode.html-custom-data.json', htmlData());
  write('vscode.css-custom-data.json', cssData());
  mkdirSync('dist/types', { recursive: true });
  for (const [file, text] of Object.entries(typings(attributes(), events))) write(`types/${file}`, text);
  appendFileSync('dist/esm/ml-da-event.d.ts', LISTENERS);
}
