import {type BoundToken, parseBoundText} from "../ledger/bound-text.ts";

/** A binding of Markdown: those of every bound text, parts that are placed, and what looks like one but is none. */
export type Binding =
  | Exclude<BoundToken, {type: "text"}>
  /** `{{chart camera-growth}}`, `{{table camera-growth}}`, `{{sources}}`, `{{corrections}}` */
  | {type: "part"; kind: PartKind; id: string; start: number; end: number}
  /** `{{cite la-depeche-2019}}` */
  | {type: "cite"; id: string; start: number; end: number}
  | {type: "unreadable"; text: string; start: number; end: number};

export type PartKind = "chart" | "table" | "sources" | "corrections";

const partPattern =
  /^\{\{\s*(?:(?<kind>chart|table)\s+(?<id>[a-z0-9][\w@.-]*)|(?<list>sources|corrections))\s*\}\}$/u;
const citePattern = /^\{\{\s*cite\s+(?<id>[a-z0-9][\w@.-]*)\s*\}\}$/u;
const bracesPattern = /\{\{[^{}\n]*\}\}/uy;
const wordsPattern = /\[[^[\]{}]+\]\{[^{}\n]*\}/uy;

/** Reads the binding that starts at `pos`, if one does. */
export function parseBinding(source: string, pos: number): Binding | undefined {
  const pattern = source.startsWith("{{", pos)
    ? bracesPattern
    : source[pos] === "["
      ? wordsPattern
      : undefined;
  if (!pattern) return undefined;
  pattern.lastIndex = pos;
  const text = pattern.exec(source)?.[0];
  if (text === undefined) {
    if (pattern === wordsPattern) return undefined;
    const open = /^\{\{[^\s{}]*/.exec(source.slice(pos))?.[0] ?? "{{";
    return {type: "unreadable", text: open, start: pos, end: pos + open.length};
  }
  const place = {start: pos, end: pos + text.length};
  const part = partPattern.exec(text);
  if (part) {
    const {kind, list, id} = part.groups as {kind?: PartKind; list?: PartKind; id?: string};
    return {type: "part", kind: kind ?? list ?? "sources", id: id ?? "", ...place};
  }
  const cited = citePattern.exec(text)?.groups?.id;
  if (cited !== undefined) return {type: "cite", id: cited, ...place};
  const [token, ...rest] = parseBoundText(text);
  if (!token || rest.length > 0 || token.type === "text") return {type: "unreadable", text, ...place};
  return {...token, ...place};
}
