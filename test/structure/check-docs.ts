import {posix} from "node:path";
import {lineAt, type SourceFile} from "./source-files.ts";

/** Documentation for developers: Markdown outside the published pages. */
const isDocs = ({path}: SourceFile) =>
  path.endsWith(".md") && !path.startsWith("src/") && !path.includes("/input/");

const fence = /^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm;

/** Replaces all but line breaks by spaces, so that positions stay. */
const blank = (text: string) => text.replace(/[^\n]/g, " ");

/** The anchor that hosts of Markdown give a heading: `What is checked, and how` -> `what-is-checked-and-how`. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

function anchorsOf(text: string): Set<string> {
  return new Set(
    [...text.replace(fence, blank).matchAll(/^#+ +(.+)$/gm)].map(match => anchorOf(match[1] ?? ""))
  );
}

/** Relative links and pictures that lead nowhere, and anchors that no heading has. */
export function checkLinks(files: readonly SourceFile[], exists: (path: string) => boolean): string[] {
  const byPath = new Map(files.map(file => [file.path, file]));
  return files.filter(isDocs).flatMap(({path, text}) => {
    const prose = text.replace(fence, blank).replace(/`[^`\n]*`/g, blank);
    return [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].flatMap(({1: target = "", index}) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
      const at = `${path}:${lineAt(text, index)}`;
      const [file = "", anchor] = target.split("#");
      const aim = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
      if (!exists(aim)) return [`${at} links to ${target}, which does not exist`];
      const page = byPath.get(aim);
      const known = anchor === undefined || page === undefined || anchorsOf(page.text).has(anchor);
      return known ? [] : [`${at} links to ${target}, but no heading there gives that anchor`];
    });
  });
}

/** Commands in documentation that `package.json` or the command line do not offer. */
export function checkCommands(files: readonly SourceFile[], scripts: string[], commands: string[]): string[] {
  const find = (pattern: RegExp, known: string[], prefix: string) =>
    files
      .filter(isDocs)
      .flatMap(({path, text}) =>
        [...text.matchAll(pattern)].flatMap(({1: name = "", index}) =>
          known.includes(name) ? [] : [`${path}:${lineAt(text, index)} no such command: ${prefix} ${name}`]
        )
      );
  return [
    ...find(/\bnpm run ([\w:-]+)/g, scripts, "npm run"),
    ...find(/\bnpm (test|start)\b/g, scripts, "npm"),
    ...find(/\bnpx sourcebook ([a-z][\w-]*)/g, commands, "npx sourcebook"),
    ...find(/`sourcebook ([a-z][\w-]*)/g, commands, "sourcebook")
  ];
}

const repositoryPath =
  /`((?:\.ci|bench|charts|data|docs|kit|loaders|src|test)\/[\w./-]*)(?::\d+(?::\d+)?)?`/g;
/** Written by a build, by the author's machine or once it is needed, so absent from a fresh clone. */
const absentPath =
  /^(src\/data|data\/archive|data\/(?:updates|corrections)\.yaml|kit\/dist|test\/output)(\/|$)/;

/** Paths of the repository that documentation names in code spans and that do not exist. */
export function checkPaths(files: readonly SourceFile[], exists: (path: string) => boolean): string[] {
  return files.filter(isDocs).flatMap(({path, text}) =>
    [...text.matchAll(repositoryPath)].flatMap(({1: named = "", index}) => {
      const aim = posix.join(named);
      const known = absentPath.test(aim) || exists(aim) || exists(posix.join(posix.dirname(path), aim));
      return known ? [] : [`${path}:${lineAt(text, index)} names ${named}, which does not exist`];
    })
  );
}
