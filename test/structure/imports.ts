import {posix} from "node:path";
import {parseSync} from "oxc-parser";
import {lineAt, type SourceFile} from "./source-files.ts";

/** One module that a file names, type-only ones and re-exports included. */
export interface Import {
  from: string;
  line: number;
  /** As written. */
  specifier: string;
  /** Path from the root, for a relative specifier. */
  file?: string;
}

/** Everything that a TypeScript file imports, re-exports, or imports while running (where the name is a literal). */
export function readImports({path, text}: SourceFile): Import[] {
  const {module, errors} = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: {specifier: string; at: number}[] = [];
  for (const {
    moduleRequest: {value, start}
  } of module.staticImports)
    found.push({specifier: value, at: start});
  for (const {entries} of module.staticExports)
    for (const {moduleRequest} of entries)
      if (moduleRequest) found.push({specifier: moduleRequest.value, at: moduleRequest.start});
  // The parser does not list `import("…")` in the place of a type.
  for (const {1: specifier = "", index} of text.matchAll(/\bimport\(\s*["'`]([^"'`$]+)["'`]/g))
    found.push({specifier, at: index});
  const seen = new Set<string>();
  return found
    .filter(({specifier, at}) => !seen.has(`${at} ${specifier}`) && seen.add(`${at} ${specifier}`))
    .map(({specifier, at}) => {
      const place = {from: path, line: lineAt(text, at), specifier};
      if (!specifier.startsWith(".")) return place;
      return {...place, file: posix.join(posix.dirname(path), specifier)};
    });
}
