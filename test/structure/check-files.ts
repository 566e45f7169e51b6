import {parseSync} from "oxc-parser";
import type {SourceFile} from "./source-files.ts";

const maxLines = 300;
const codeFile = /\.(ts|js|mjs|css)$/;
/** File and folder names that say nothing of what is inside. */
const emptyNames = /^(utils?|helpers?|common|misc|types|constants|shared|lib)$/;
/** Where a tool or a contract wants a default export. */
const mayDefault =
  /^(loaders|charts)\/|\.config\.ts$|^test\/(site\/build-site|browser\/unpack-chromium)\.ts$/;
/** Here a file has the name of its command. */
const namedByCommand = /^kit\/src\/cli\//;

const inKitSource = (path: string) => path.startsWith("kit/src/");

/** Code files of more than 300 lines. */
export function checkFileLength(files: readonly SourceFile[]): string[] {
  return files
    .filter(({path}) => codeFile.test(path) && !path.includes("/input/"))
    .flatMap(({path, text}) => {
      const lines = text.replace(/\n$/, "").split("\n").length;
      return lines > maxLines ? [`${path} has ${lines} lines, above ${maxLines}`] : [];
    });
}

/** Names of folders and code files that are junk drawers, or not in kebab-case. */
export function checkNames(files: readonly SourceFile[]): string[] {
  return files
    .filter(({path}) => codeFile.test(path) && !path.includes("/input/"))
    .flatMap(({path}) =>
      path.split("/").flatMap(part => {
        const name = part.replace(/(\.(test|bench|config|d))?\.\w+$/, "");
        if (emptyNames.test(name) && !namedByCommand.test(path))
          return [`${path}: "${name}" does not say what is inside`];
        const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
        return kebab ? [] : [`${path}: "${part}" is not in kebab-case`];
      })
    );
}

/** Markdown among the library's sources. */
export function checkNoMarkdown(files: readonly SourceFile[]): string[] {
  return files.filter(({path}) => inKitSource(path) && /\.(md|markdown)$/.test(path)).map(({path}) => path);
}

/** Default exports where no tool asks for one, and `export *`, which hides what a door offers. */
export function checkExports(files: readonly SourceFile[]): string[] {
  return files
    .filter(({path}) => path.endsWith(".ts") && !path.includes("/input/"))
    .flatMap(({path, text}) =>
      parseSync(path, text).module.staticExports.flatMap(({entries}) =>
        entries.flatMap(({exportName, importName}) => {
          if (exportName.kind === "Default" && !mayDefault.test(path))
            return [`${path} has a default export`];
          return importName.kind === "AllButDefault" || importName.kind === "All"
            ? [`${path} exports everything of another file; name what it exports`]
            : [];
        })
      )
    );
}
