/** Schema.org's vocabulary, and what in a JSON-LD document is not in it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A class of the vocabulary. */
interface Class {
  parents: readonly string[];
  /** The types that each of its own properties takes. */
  properties: ReadonlyMap<string, ReadonlySet<string>>;
}

export type Vocabulary = ReadonlyMap<string, Class>;

/** Names of the types in a union, however deep. */
function namesIn(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? [type.typeName.text] : [];
}

const isNamed = (member: ts.TypeElement): member is ts.PropertySignature & { name: ts.StringLiteral } =>
  ts.isPropertySignature(member) && ts.isStringLiteral(member.name);

/**
 * Reads the vocabulary from the declarations of schema-dts, where a class `X` is an interface `XBase` with its own
 * properties and those of its parents, and an interface `XLeaf` with its name.
 *
 * @param source the text of `schema.d.ts`
 */
function vocabularyOf(source: string): Vocabulary {
  const bases = new Map<string, { parents: string[]; properties: Map<string, Set<string>> }>();
  const names = new Map<string, string>();
  for (const statement of ts.createSourceFile('schema.d.ts', source, ts.ScriptTarget.Latest).statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const parents = (statement.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
    );
    const members = statement.members.filter(isNamed);
    const type = members.find(({ name }) => name.text === '@type')?.type;
    if (type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) {
      // A class that only adds a name has no base of its own.
      const own = statement.name.text.replace(/Leaf$/, 'Base');
      names.set(own, type.literal.text);
      if (!parents.includes(own)) bases.set(own, { parents, properties: new Map() });
    } else {
      const properties = members.flatMap(({ name, type: range }) => {
        const [values] = range && ts.isTypeReferenceNode(range) ? (range.typeArguments ?? []) : [];
        return values ? [[name.text, new Set(namesIn(values))] as const] : [];
      });
      bases.set(statement.name.text, { parents, properties: new Map(properties) });
    }
  }
  const nameOf = (base: string) => names.get(base) ?? base;
  return new Map(
    [...bases].map(([base, { parents, properties }]) => [nameOf(base), { parents: parents.map(nameOf), properties }]),
  );
}

/** Schema.org's vocabulary as the installed version of schema-dts has it. */
export function schemaOrg(): Vocabulary {
  return vocabularyOf(readFileSync(fileURLToPath(import.meta.resolve('schema-dts/dist/schema.d.ts')), 'utf8'));
}

/** A class and all that it descends from. */
function lineage(type: string, vocabulary: Vocabulary): Set<string> {
  const found = new Set<string>();
  const waiting = [type];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(vocabulary.get(next)?.parents ?? []));
  }
  return found;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every node of a document that says what it is, the ones inside others too. */
export function nodesIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isFields(value)) return [];
  return [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(nodesIn)];
}

/** The data types that a plain value may have. */
function dataTypes(value: Json): readonly string[] {
  if (typeof value === 'boolean') return ['Boolean'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['Integer', 'Number', 'Float'] : ['Number', 'Float'];
  const text = String(value);
  const url = /^https?:\/\/\S+$/.test(text) ? ['URL'] : [];
  const day = /^-?\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? ['Date', 'DateTime'] : [];
  return ['Text', ...url, ...day];
}

/**
 * Everything in a JSON-LD document that the vocabulary does not know: a type, a property that its type does not have, a
 * value that the property does not take.
 *
 * @param document the parsed document
 * @param typeOf the type of a node that is only referred to, by its id; undefined where there is none
 * @returns one sentence a fault
 */
export function vocabularyFaults(
  document: unknown,
  vocabulary: Vocabulary,
  typeOf: (id: string) => string | undefined,
): string[] {
  return nodesIn(document).flatMap((node) => {
    const type = String(node['@type']);
    const name = `${type} ${String(node['@id'] ?? node.name ?? '')}`.trim();
    if (!vocabulary.has(type)) return [`${name}: schema.org has no type ${type}.`];
    const family = lineage(type, vocabulary);
    const rangeOf = (property: string) =>
      [...family].map((relative) => vocabulary.get(relative)?.properties.get(property)).find((range) => range);
    return Object.entries(node).flatMap(([property, whole]) => {
      if (property.startsWith('@')) return [];
      // What a reader of the data must fill in, at an action.
      const needed = /^(.+)-(?:input|output)$/.exec(property);
      if (needed?.[1] !== undefined && family.has('Action'))
        return rangeOf(needed[1]) ? [] : [`${name}: ${type} has no property ${needed[1]} to fill in.`];
      const range = rangeOf(property);
      if (!range) return [`${name}: ${type} has no property ${property}.`];
      return (Array.isArray(whole) ? whole : [whole]).flatMap((value) => {
        if (!isFields(value)) {
          if (dataTypes(value).some((given) => range.has(given))) return [];
          return [`${name}: ${property} takes ${[...range].join(', ')}, not ${JSON.stringify(value)}.`];
        }
        const given = '@type' in value ? String(value['@type']) : typeOf(String(value['@id']));
        if (given === undefined) return [`${name}: ${property} refers to ${String(value['@id'])}, which is nowhere.`];
        if ([...lineage(given, vocabulary)].some((relative) => range.has(relative))) return [];
        return [`${name}: ${property} takes ${[...range].join(', ')}, not ${given}.`];
      });
    });
  });
}
