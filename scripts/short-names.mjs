// Which names of properties the script may shorten: those that nothing outside of it can see. The compiler tells, since it knows what every name in
// the sources stands for. A name is kept, wherever it occurs, as soon as it is once
// - declared by somebody else (the browser, Lit), or by nobody, as in the author's JSON;
// - part of what the entry exports: the element, the event, its problems;
// - in an object whose type gets lost on its way (`unknown`, `object`, a dictionary), was only asserted, or goes to the page with an event;
// - a word of a string, since it might be looked up by it; the folders of a path are none.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
// Sentences and style rules: nothing is looked up by their words.
const PROSE = /\/(?:i18n\/(?:words|problems)\/\w+|views\/styles)\.ts$/;
// Parts of the script that are not ours, or not seen by the compiler.
const OTHERS = ['node_modules/lit-html/lit-html.js', 'scripts/lean-element.mjs'];
const LOST = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive;
// What a callback of these returns is only asked whether it is there; what these are given is compared, or asked for a key, and not handed on.
const ASKS = /^(?:every|filter|find|findIndex|some)$/;
const COMPARES = /^(?:Object\.hasOwn|Object\.is|Array\.isArray|this\.nodes\.get|part)$/;

/**
 * The names, sorted.
 * @param entry The file whose exports are public; its folder and those in it are the sources.
 */
export function shortNames(entry = `${ROOT}src/ml-da-event.ts`) {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const program = ts.createProgram([entry], { ...options, rootDir: undefined, noEmit: true });
  const folder = entry.replaceAll('\\', '/').replace(/[^/]+$/, '');
  return namesIn(program.getTypeChecker(), program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder) && !fileName.includes('/node_modules/')), program.getSourceFile(entry));
}

function namesIn(checker, sources, entry) {
  const named = new Set();
  const kept = new Set(OTHERS.flatMap((file) => readFileSync(ROOT + file, 'utf8').match(/[\w$]+/g)));
  const reached = new Set();
  const isOurs = (symbol) => !!symbol?.declarations?.length && symbol.declarations.every((declaration) => sources.includes(declaration.getSourceFile()));
  const isPrivate = (symbol) => symbol.declarations.some((declaration) => ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private);
  const keep = (name) => kept.add(name);

  /** Keeps the names of a type and of all that can be reached from it. */
  function keepAll(type) {
    if (!type || reached.has(type)) return;
    reached.add(type);
    if (type.isUnionOrIntersection()) type.types.forEach(keepAll);
    if (type.isStringLiteral()) keep(type.value);
    [...checker.getTypeArguments(type), ...(type.aliasTypeArguments ?? [])].forEach(keepAll);
    for (const signature of type.getCallSignatures()) keepAll(signature.getReturnType());
    for (const symbol of type.getProperties()) {
      if (!isOurs(symbol) || isPrivate(symbol)) continue;
      keep(symbol.name);
      keepAll(checker.getTypeOfSymbol(symbol));
    }
  }

  /** True where a value's own type is forgotten: what it holds can be looked at by anybody. */
  function isLost(type) {
    if (type.isUnion()) return type.types.some(isLost);
    const isEmpty = type.flags & ts.TypeFlags.Object && ![type.getProperties(), type.getCallSignatures(), type.getConstructSignatures(), type.getStringIndexType() ?? []].flat().length;
    return !!(type.flags & LOST) || !!isEmpty;
  }

  /** A value of a type on its way to where another is expected. */
  function meet(type, expected) {
    if (isLost(expected)) keepAll(type);
    if (type.flags & ts.TypeFlags.Any) keepAll(expected);
    // The keys of a dictionary are words; its values go on.
    for (const part of expected.isUnion() ? expected.types : [expected]) {
      const inside = part.getStringIndexType();
      for (const symbol of inside ? type.getProperties().filter(isOurs) : []) {
        keep(symbol.name);
        meet(checker.getTypeOfSymbol(symbol), inside);
      }
    }
  }

  /** What is expected in the place of an expression; undefined where nothing is, or where a value is only looked at from outside. */
  function expectedAt(node) {
    const { parent } = node;
    if (!ts.isExpression(node) || ts.isAssertionExpression(parent)) return undefined;
    if (ts.isArrowFunction(parent) && parent.body === node && ts.isCallExpression(parent.parent) && ts.isPropertyAccessExpression(parent.parent.expression) && ASKS.test(parent.parent.expression.name.text)) return undefined;
    const call = ts.isArrayLiteralExpression(parent) ? parent.parent : parent;
    if (ts.isCallExpression(call) && COMPARES.test(call.expression.getText())) return undefined;
    // A pattern expects nothing in particular.
    if (ts.isArrayLiteralExpression(parent) && ts.isVariableDeclaration(parent.parent) && ts.isArrayBindingPattern(parent.parent.name)) return undefined;
    return checker.getContextualType(node);
  }

  function visit(node) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) node.text.match(/(?<![\w$-])[\w$-]+(?![\w$/-])/g)?.forEach(keep);
    const expected = expectedAt(node);
    if (expected) meet(checker.getTypeAtLocation(node), expected);
    if (ts.isAssertionExpression(node) && !ts.isConstTypeReference(node.type)) keepAll(checker.getTypeAtLocation(node));
    if (ts.isFunctionLike(node) && node.type && ts.isTypePredicateNode(node.type) && node.type.type) keepAll(checker.getTypeFromTypeNode(node.type.type));
    if (ts.isNewExpression(node) && /Event$/.test(node.expression.getText())) node.arguments?.forEach((argument) => keepAll(checker.getTypeAtLocation(argument)));
    if (ts.isIdentifier(node)) {
      const symbols = symbolsOf(node);
      if (symbols) named.add(node.text);
      if (symbols && !(symbols.length && symbols.every(isOurs))) keep(node.text);
    }
    ts.forEachChild(node, visit);
  }

  /** What the name of a property stands for; undefined for other names. */
  function symbolsOf(node) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return [checker.getSymbolAtLocation(node)];
    if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent) && (parent.propertyName ?? parent.name) === node) return propertiesOf(checker.getTypeAtLocation(parent.parent), node.text);
    if (ts.isObjectLiteralElementLike(parent) && parent.name === node) return [checker.getTypeAtLocation(parent.parent).getProperty(node.text), ...propertiesOf(checker.getContextualType(parent.parent), node.text)];
    if (ts.isClassElement(parent) && parent.name === node) return [checker.getSymbolAtLocation(node), ...inherited(parent.parent, node.text)];
    if (ts.isParameterPropertyDeclaration(parent, parent.parent) && parent.name === node) return checker.getSymbolsOfParameterPropertyDeclaration(parent, node.text);
    return undefined;
  }

  /** The property in every part of a type that has it. */
  function propertiesOf(type, name) {
    const parts = type?.isUnion() ? type.types : type ? [type] : [];
    return parts.map((part) => checker.getApparentType(part).getProperty(name)).filter((symbol) => symbol || !type.isUnion());
  }

  function inherited(declaration, name) {
    const bases = ts.isClassLike(declaration) ? (declaration.heritageClauses ?? []).flatMap(({ types }) => types) : [];
    return bases.flatMap((base) => [checker.getTypeAtLocation(base), checker.getTypeAtLocation(base.expression)].flatMap((type) => type.getProperty(name) ?? []));
  }

  for (const source of sources) if (!PROSE.test(source.fileName)) visit(source);
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(entry))) {
    keepAll(checker.getDeclaredTypeOfSymbol(symbol));
    if (symbol.flags & ts.SymbolFlags.Value) keepAll(checker.getTypeOfSymbol(symbol));
  }
  return [...named].filter((name) => !kept.has(name)).sort();
}
