import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap
} from "yaml";

type Path = readonly (string | number)[];

/** A change of a text: what stands between two offsets becomes something else. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Edits a YAML file where it has to change and nowhere else: comments, order, quoting and blank lines of everything
 * else stay byte for byte. Paths are keys and indexes; index 0 of a lone entry is the entry itself.
 */
export class YamlEditor {
  readonly #edits: Edit[] = [];
  readonly #root: unknown;

  constructor(readonly text: string) {
    this.#root = parseDocument(text, {uniqueKeys: false}).contents;
  }

  /** True where a path leads to something. */
  has(path: Path): boolean {
    return this.#find(path) !== undefined;
  }

  /** Gives a scalar another content. */
  replace(path: Path, value: string): void {
    const node = this.#find(path);
    if (!isScalar(node) || !node.range) throw new Error(`no scalar at ${path.join(" > ")}`);
    const [start, end] = node.range;
    const isBlock = this.text.slice(start, end).endsWith("\n");
    this.#edits.push({start, end, text: `${toScalar(value)}${isBlock ? "\n" : ""}`});
  }

  /** Adds a field to a mapping, before one that it has. */
  insertBefore(path: Path, key: string, value: string): void {
    const {start, inFlow} = this.#pairAt(path);
    const text = `${key}: ${value}`;
    const at = inFlow ? start : this.#commentedStart(start);
    this.#edits.push({start: at, end: at, text: inFlow ? `${text}, ` : `${text}\n${this.#indentAt(start)}`});
  }

  /** Takes a field out of a mapping in flow style, or with its lines out of one in block style. */
  remove(path: Path): void {
    const {start, end, inFlow} = this.#pairAt(path);
    if (inFlow) {
      const after = /^\s*,\s*/.exec(this.text.slice(end))?.[0].length ?? 0;
      const before = after > 0 ? 0 : (/,\s*$/.exec(this.text.slice(0, start))?.[0].length ?? 0);
      this.#edits.push({start: start - before, end: end + after, text: ""});
    } else {
      const nextLine = this.#nextLine(end);
      const next = nextLine + this.#indentAt(start).length;
      // The first field of a list's entry shares its line with the dash.
      const isFirst = this.text.slice(0, start).trimEnd().endsWith("-");
      if (isFirst) this.#edits.push({start, end: Math.min(next, this.text.length), text: ""});
      else
        this.#edits.push({
          start: this.text.lastIndexOf("\n", start) + 1,
          end: nextLine,
          text: ""
        });
    }
  }

  /** Adds a copy of an entry after it, under another key. */
  duplicate(path: Path, key: string): void {
    const {start, end, keyEnd, inFlow} = this.#pairAt(path);
    const copy = `${key}${this.text.slice(keyEnd, end)}`;
    const at = inFlow ? end : this.#lineEnd(end);
    this.#edits.push({
      start: at,
      end: at,
      text: inFlow ? `, ${copy}` : `\n\n${this.#indentAt(start)}${copy}`
    });
  }

  /** Adds an entry at the end of a mapping: plain data, written in block style. */
  append(path: Path, key: string, value: unknown): void {
    const map = path.length === 0 ? this.#root : this.#find(path);
    const body = stringify({[key]: value}, {lineWidth: 0, flowCollectionPadding: false}).trimEnd();
    const last = isMap(map) ? map.items.at(-1) : undefined;
    if (isMap(map) && map.flow) {
      if (last) this.#appendInFlow(map, key, value);
      else this.#fillEmpty(path, map, body);
      return;
    }
    if (!isMap(map) || !last) {
      if (path.length > 0) throw new Error(`no mapping at ${path.join(" > ")}`);
      const text = this.text === "" || this.text.endsWith("\n") ? this.text : `${this.text}\n`;
      this.#edits.push({start: 0, end: this.text.length, text: `${text}${body}\n`});
      return;
    }
    const {start, end} = this.#rangeOf(last, map);
    const at = this.#lineEnd(end);
    const indent = this.#indentAt(start);
    this.#edits.push({start: at, end: at, text: `\n\n${body.replace(/^(?=.)/gm, indent)}`});
  }

  /** The same at the end of a mapping in flow style, which JSON is, too. */
  #appendInFlow({range}: YAMLMap, key: string, value: unknown): void {
    const end = (range?.[1] ?? 0) - 1;
    const start = this.text.slice(0, end).trimEnd().length;
    const comma = this.text[start - 1] === "," ? " " : ", ";
    this.#edits.push({start, end, text: `${comma}${key}: ${JSON.stringify(value)}`});
  }

  /** `figures: {}` becomes a mapping in block style. */
  #fillEmpty(path: Path, {range}: YAMLMap, body: string): void {
    const [start = 0, end = 0] = range ?? [];
    const indent = path.length === 0 ? "" : `${this.#indentAt(this.#pairAt(path).start)}  `;
    const from = this.text.slice(0, start).trimEnd().length;
    this.#edits.push({start: from, end, text: `\n${body.replace(/^(?=.)/gm, indent)}`});
  }

  /** The text with every edit; its lines end as they did. */
  toString(): string {
    let text = this.text;
    const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
    const ordered = [...this.#edits].sort((a, b) => b.start - a.start || b.end - a.end);
    for (const {start, end, text: next} of ordered)
      text = text.slice(0, start) + next.replace(/\r?\n/g, lineEnd) + text.slice(end);
    return text;
  }

  #find(path: Path): unknown {
    let node = this.#root;
    for (const step of path) {
      if (isMap(node) && step === 0 && !node.has("0")) continue;
      if (isMap(node)) node = pairOf(node, step)?.value;
      else if (isSeq(node)) node = node.items[Number(step)];
      else return undefined;
      if (node === undefined) return undefined;
    }
    return node;
  }

  #pairAt(path: Path) {
    const map = this.#find(path.slice(0, -1));
    const pair = isMap(map) ? pairOf(map, path.at(-1) as string | number) : undefined;
    if (!isMap(map) || !pair) throw new Error(`nothing at ${path.join(" > ")}`);
    return this.#rangeOf(pair, map);
  }

  #rangeOf(pair: Pair<unknown, unknown>, map: YAMLMap) {
    const [start, keyEnd] = (pair.key as Node).range as [number, number, number];
    const valueEnd = (pair.value as Node | null)?.range?.[1] ?? keyEnd;
    const end = start + this.text.slice(start, valueEnd).trimEnd().length;
    return {start, keyEnd, end, inFlow: map.flow === true};
  }

  #nextLine(at: number): number {
    const end = this.text.indexOf("\n", at);
    return end < 0 ? this.text.length : end + 1;
  }

  #lineEnd(at: number): number {
    const end = this.text.indexOf("\n", at);
    const lineEnd = end < 0 ? this.text.length : end;
    return this.text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
  }

  /** Where a field begins, or the comments on the lines right above it, which speak of it. */
  #commentedStart(start: number): number {
    const line = this.text.lastIndexOf("\n", start - 1) + 1;
    const indent = this.text.slice(line, start);
    if (indent.trim() !== "") return start;
    const comments = /(?:^|\n)((?:[ \t]*#[^\n]*\n)+)$/.exec(this.text.slice(0, line))?.[1] ?? "";
    const first = line - comments.length;
    return comments === "" ? start : first + (/^[ \t]*/.exec(comments)?.[0].length ?? 0);
  }

  /** As many spaces as stand before an offset in its line; a dash counts as one. */
  #indentAt(at: number): string {
    return " ".repeat(at - (this.text.lastIndexOf("\n", at - 1) + 1));
  }
}

function pairOf(map: YAMLMap, key: string | number): Pair<unknown, unknown> | undefined {
  return map.items.find(
    ({key: node}) => isScalar(node) && String((node as Scalar).source ?? node.value) === String(key)
  );
}

/** A scalar in one line that reads back as the same text: plain where nothing can be taken for YAML. */
export function toScalar(text: string): string {
  if (/^(?:\d+(?:\.\.\d+)?|\d{4}-\d{2}(?:-\d{2})?|[a-f0-9]{64}|\d{4}\/\d{4})$/.test(text)) return text;
  // Line separators, marks and controls that JSON leaves as they are.
  const hidden = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
  return JSON.stringify(text).replace(
    hidden,
    mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
