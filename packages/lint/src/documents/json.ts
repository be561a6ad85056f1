import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { JSON_DEPTH } from '../limits.ts';
import type { Change, TextEdit } from '../model/change.ts';
import type { Place, Range } from '../model/report.ts';
import { insertion, removal } from './json-edit.ts';
import { type JsonIssue, jsonIssues } from './json-issues.ts';
import { type DuplicateKey, duplicateKeys, nestingDepth, plainValue, valuesByKey } from './json-tree.ts';
import type { TextDocument } from './text.ts';

export type JsonPath = readonly (string | number)[];
export type JsonNode = Node;

/** A JSON file with positions. Tolerant: comments, trailing commas and duplicate keys still give a value. */
export class JsonDocument {
  readonly path: string;
  readonly source: TextDocument;
  readonly root: JsonNode | undefined;
  /** What strict JSON does not allow, in the order of the text. */
  readonly issues: readonly JsonIssue[];
  /** Nested deeper than any real file: then nothing else is known of it. */
  readonly tooDeep: boolean;
  #duplicates: readonly DuplicateKey[] | undefined;
  #value: unknown;
  /** The values of each object that was asked for: rules ask for the texts of a language one by one. */
  readonly #values = new Map<JsonNode, ReadonlyMap<string, JsonNode>>();

  constructor(source: TextDocument) {
    this.path = source.path;
    this.source = source;
    this.tooDeep = nestingDepth(source.text) > JSON_DEPTH;
    const errors: ParseError[] = [];
    this.root = this.tooDeep
      ? undefined
      : parseTree(source.parsable, errors, { disallowComments: true, allowTrailingComma: false });
    this.issues = jsonIssues(source, errors);
    this.#value = this.root && plainValue(this.root);
  }

  /** The plain value as far as it could be read; of two equal keys the later one counts, as in `JSON.parse`. */
  get value(): unknown {
    return this.#value;
  }

  /** Whether the value can be trusted: at worst there are comments and commas too many. */
  get readable(): boolean {
    return this.root !== undefined && this.issues.every((issue) => issue.kind !== 'syntax');
  }

  get duplicates(): readonly DuplicateKey[] {
    this.#duplicates ??= this.root ? duplicateKeys(this.root) : [];
    return this.#duplicates;
  }

  node(path: JsonPath): JsonNode | undefined {
    let node = this.root;
    for (const step of path) node = node && this.#child(node, step);
    return node;
  }

  /** The value at a path, or undefined. */
  at(path: JsonPath): unknown {
    let value = this.#value;
    for (const step of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Record<string | number, unknown>)[step];
    }
    return value;
  }

  /** Where the value at a path is; where it is missing, the nearest container that exists. */
  place(path: JsonPath): Place {
    const node = this.node(path);
    if (!node && path.length > 0) return { ...this.keyPlace(path.slice(0, -1)), pointer: pointer(path) };
    return this.#placeOf(path, node && span(node));
  }

  /** Where the key of the property at a path is (the value, in an array). */
  keyPlace(path: JsonPath): Place {
    const property = this.node(path)?.parent;
    const key = property?.type === 'property' ? property.children?.[0] : undefined;
    return key ? this.#placeOf(path, span(key)) : this.place(path);
  }

  /** The change that puts another plain value in the place of one. */
  replace(path: JsonPath, value: unknown): Change[] {
    const node = this.node(path);
    return node ? this.edit({ ...span(node), text: JSON.stringify(value) }) : [];
  }

  /** The change that takes a property or an element out. */
  remove(path: JsonPath): Change[] {
    const node = this.node(path);
    const item = node?.parent?.type === 'property' ? node.parent : node;
    return item ? this.removeNode(item) : [];
  }

  removeNode(item: JsonNode): Change[] {
    return this.edit(removal(this.source.text, item));
  }

  /** The source of a node. */
  textOf(node: JsonNode): string {
    return this.source.text.slice(node.offset, node.offset + node.length);
  }

  /** The change that adds a property at the end of the object at a path. */
  add(path: JsonPath, key: string, value: unknown): Change[] {
    const node = this.node(path);
    return node?.type === 'object' ? this.edit(insertion(this.source.text, node, key, value)) : [];
  }

  /** The change that gives a property another key. */
  renameKey(path: JsonPath, key: string): Change[] {
    const node = this.node(path)?.parent?.children?.[0];
    return node ? this.edit({ ...span(node), text: JSON.stringify(key) }) : [];
  }

  edit(edit: TextEdit): Change[] {
    return [{ kind: 'edit', file: this.path, edits: [edit] }];
  }

  #child(node: JsonNode, step: string | number): JsonNode | undefined {
    if (typeof step === 'number') return node.type === 'array' ? node.children?.[step] : undefined;
    if (node.type !== 'object') return undefined;
    const values = this.#values.get(node) ?? valuesByKey(node);
    this.#values.set(node, values);
    return values.get(step);
  }

  #placeOf(path: JsonPath, range: Range | undefined): Place {
    return { file: this.path, range: range ?? { start: 0, end: 0 }, pointer: pointer(path) };
  }
}

export const span = (node: JsonNode): Range => ({ start: node.offset, end: node.offset + node.length });

/** A JSON pointer (RFC 6901) to a path. */
export const pointer = (path: JsonPath): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
