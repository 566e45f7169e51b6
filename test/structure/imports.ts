import {posix} from "node:path";
import {parseSync} from "oxc-parser";
import {lineAt, type SourceFile} from "./source-files.ts";

/** One module that a file names, type-only ones and re-exports included. */
export interface Import {
  from: string;
  line: number;
  /** As written. */
  specifier: string;
  /** Only types are imported: nothing is left of it when the code runs. */
  typeOnly: boolean;
  /** Path from the root, for a relative specifier. */
  file?: string;
}

/** Everything that a TypeScript file imports, re-exports, or imports while running (where the name is a literal). */
export function readImports({path, text}: SourceFile): Import[] {
  const {module, errors} = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found = new Map<number, Import>();
  const add = (specifier: string, at: number, statement: string) => {
    const place = {
      from: path,
      line: lineAt(text, at),
      specifier,
      typeOnly: /^(import|export)\s+type\b/.test(statement)
    };
    const file = specifier.startsWith(".") ? {file: posix.join(posix.dirname(path), specifier)} : {};
    found.set(at, {...place, ...file});
  };
  for (const {moduleRequest, start, end} of module.staticImports)
    add(moduleRequest.value, moduleRequest.start, text.slice(start, end));
  for (const {entries, start, end} of module.staticExports)
    for (const {moduleRequest} of entries)
      if (moduleRequest) add(moduleRequest.value, moduleRequest.start, text.slice(start, end));
  // The parser does not list `import("…")` in the place of a type.
  for (const {1: specifier = "", index} of text.matchAll(/\bimport\(\s*["'`]([^"'`$]+)["'`]/g))
    add(specifier, index, "");
  return [...found.values()];
}
