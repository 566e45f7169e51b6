import {readImports} from "./imports.ts";
import type {SourceFile} from "./source-files.ts";

/** The way of the data: a folder imports only from itself and from those before it. */
export const folderOrder = [
  "problem",
  "quantity",
  "evidence",
  "ledger",
  "dataset",
  "chart",
  "page",
  "embed",
  "site",
  "refresh",
  "cli"
];

/** Folders whose files run in browsers. */
const browserFolders = ["problem", "quantity", "chart"];
const kitSource = "kit/src/";

const isKitSource = ({path}: SourceFile) => path.startsWith(kitSource) && path.endsWith(".ts");

/** The folder of `kit/src` a path lies in; empty for a file beside the folders. */
function folderOf(path: string): string {
  const [first = "", ...rest] = path.slice(kitSource.length).split("/");
  return rest.length > 0 ? first : "";
}

/** Imports that point right, leave the library's sources, or name a door instead of a leaf file. */
export function checkFolderOrder(files: readonly SourceFile[]): string[] {
  return files.filter(isKitSource).flatMap(file => {
    const folder = folderOf(file.path);
    const rank = folderOrder.indexOf(folder);
    if (folder !== "" && rank < 0) return [`${file.path}: "${folder}" has no place in the order of folders`];
    return readImports(file).flatMap(({from, line, specifier, file: target}) => {
      const at = `${from}:${line}`;
      if (specifier === "sourcebook" || specifier.startsWith("sourcebook/"))
        return [`${at} imports the package from inside itself`];
      if (target === undefined) return [];
      if (!target.startsWith(kitSource)) return target.endsWith(".json") ? [] : [`${at} imports ${target}`];
      if (target.endsWith("/index.ts")) return [`${at} imports the door ${target}; import the leaf file`];
      if (!target.endsWith(".ts")) return [`${at} imports "${specifier}" without its extension .ts`];
      const right = folder !== "" && folderOrder.indexOf(folderOf(target)) > rank;
      return right ? [`${at} imports ${target}, which stands to the right of ${folder}/`] : [];
    });
  });
}

/** Files that import each other in a circle when they run (types that refer to each other are none); each circle is named once, as `a -> b -> a`. */
export function checkImportCycles(files: readonly SourceFile[]): string[] {
  const sources = files.filter(isKitSource);
  const targets = new Map(
    sources.map(file => [
      file.path,
      readImports(file).flatMap(({file, typeOnly}) => (file && !typeOnly ? file : []))
    ])
  );
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) faults.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const {path} of sources) visit(path, []);
  return faults;
}

/** Where zod may be: in files that read what was written elsewhere, which nothing else there may import. */
const readsSchemas = (path: string) => /[/-]schema\.ts$|\/schema\//.test(path);

/** Node modules in folders that run in browsers, and zod anywhere there but in schemas, which ship to none. */
export function checkBrowserFolders(files: readonly SourceFile[]): string[] {
  return files
    .filter(file => isKitSource(file) && browserFolders.includes(folderOf(file.path)))
    .flatMap(readImports)
    .flatMap(({from, line, specifier, file, typeOnly}) => {
      if (specifier.startsWith("node:"))
        return [`${from}:${line} imports ${specifier}, but runs in browsers`];
      const zod = specifier === "zod" || specifier.startsWith("zod/");
      const schema = file !== undefined && readsSchemas(file) && !typeOnly;
      return (zod || schema) && !readsSchemas(from) ? [`${from}:${line} ships zod to browsers`] : [];
    });
}

/** Notebook files that reach into the library other than through its doors. */
export function checkNotebookImports(files: readonly SourceFile[]): string[] {
  return files
    .filter(({path}) => /^(loaders|charts|src)\/.*\.ts$|^observablehq\.config\.ts$/.test(path))
    .flatMap(readImports)
    .flatMap(({from, line, file}) =>
      file?.startsWith("kit/") ? [`${from}:${line} imports ${file}; import "sourcebook"`] : []
    );
}
