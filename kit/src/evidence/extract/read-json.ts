import {decodeText} from "./decode-text.ts";
import {ExtractError} from "./extract-error.ts";
import {type PlacedText, TextBuilder} from "./extracted.ts";

/** JSON as text: a line a value, `name: value`, each value with its JSON Pointer. */
export function readJson(bytes: Uint8Array, charset?: string): PlacedText {
  const root = parseJson(decodeText(bytes, charset));
  const text = new TextBuilder();
  const open: {value: unknown; pointer: string; name: string}[] = [{value: root, pointer: "", name: ""}];
  for (let at = open.pop(); at; at = open.pop()) {
    const {value, pointer, name} = at;
    if (typeof value === "object" && value !== null) {
      const isList = Array.isArray(value);
      for (const [key, child] of Object.entries(value).reverse()) {
        const inner = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        open.push({value: child, pointer: inner, name: isList ? name : key});
      }
      continue;
    }
    if (text.length > 0) text.add("\n");
    if (name !== "") text.add(`${name}: `);
    text.addAt(String(value), {pointer});
  }
  return text.build();
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new ExtractError(`the document is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
