import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap
} from "yaml";
import type {Problem} from "../problem/problem.ts";

/** A path into a YAML document: keys and indexes. */
export type Path = readonly PropertyKey[];

/** Where a node stands in its file, 1-based. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A YAML file as plain data, with the place of every node. */
export interface YamlFile {
  file: string;
  /** Numbers stay as the text they were written in: `0.10` is not 0.1. */
  data: unknown;
  /** The place of the deepest node on the path that exists; of a key where `key` is set. */
  locate(path: Path, options?: {key?: boolean}): Place;
  problems: Problem[];
}

/** Parses YAML 1.2; every syntax fault becomes a problem with its place. */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true, prettyErrors: false});
  const root = document.contents;
  const index: PairIndex = new WeakMap();
  const placeAt = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return {file, line, column: col};
  };
  const problems = [...document.errors, ...document.warnings].map(error => toProblem(error, placeAt, text));
  return {
    file,
    data: toPlain(root, problems, placeAt),
    locate: (path, options) => placeAt(findOffset(root, path, {key: options?.key ?? false, index})),
    problems
  };
}

function toProblem(error: YAMLError, placeAt: (offset: number) => Place, text: string): Problem {
  const place = placeAt(error.pos[0]);
  const line = text.split("\n")[place.line - 1] ?? "";
  const unquoted = /:\s*(>|\[|<|&|\*|!|%|@|`|~)/.test(line);
  return {
    code: error.code === "DUPLICATE_KEY" ? "duplicate-id" : "yaml-syntax",
    severity: "error",
    ...place,
    problem: `${error.message.replace(/\s+/g, " ")}, at "${line.trim().slice(0, 60)}"`,
    ...(unquoted ? {hint: "put the value in quotes"} : {})
  };
}

function toPlain(node: unknown, problems: Problem[], placeAt: (offset: number) => Place): unknown {
  if (isMap(node)) {
    const entries = node.items.map(item => [
      isScalar(item.key) ? String(item.key.source ?? item.key.value) : String(item.key),
      toPlain(item.value, problems, placeAt)
    ]);
    return Object.fromEntries(entries);
  }
  if (isSeq(node)) return node.items.map(item => toPlain(item, problems, placeAt));
  if (isScalar(node)) {
    if (typeof node.value === "number" || typeof node.value === "bigint") return node.source ?? "";
    if (node.value instanceof Date) return node.source ?? "";
    return node.value;
  }
  if (node && typeof node === "object" && "source" in node) {
    problems.push({
      code: "yaml-syntax",
      severity: "error",
      ...placeAt((node as Node).range?.[0] ?? 0),
      problem: "aliases are not read in a ledger",
      hint: "write the entry out"
    });
  }
  return null;
}

/** Pairs of each map by key, found once: a ledger asks for many places. */
type PairIndex = WeakMap<YAMLMap, Map<string, Pair>>;

function pairsOf(map: YAMLMap, index: PairIndex): Map<string, Pair> {
  let pairs = index.get(map);
  if (!pairs) {
    pairs = new Map(map.items.flatMap(item => (isScalar(item.key) ? [[scalarText(item.key), item]] : [])));
    index.set(map, pairs);
  }
  return pairs;
}

function findOffset(root: unknown, path: Path, {key, index}: {key: boolean; index: PairIndex}): number {
  let node: unknown = root;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pairs = pairsOf(node, index);
      // A lone entry stands for a list of one.
      if (step === 0 && !pairs.has("0")) continue;
      const pair = pairs.get(String(step));
      if (!pair) return offset;
      const keyOffset = (pair.key as Node).range?.[0] ?? offset;
      offset = key && last ? keyOffset : ((pair.value as Node | null)?.range?.[0] ?? keyOffset);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

function scalarText(scalar: {source?: string; value: unknown}): string {
  return String(scalar.source ?? scalar.value);
}
