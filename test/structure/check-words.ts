import {lineAt, type SourceFile} from "./source-files.ts";

interface Refused {
  what: string;
  pattern: RegExp;
  /** Files in which it may stand. */
  unless?: RegExp;
}

const refused: Refused[] = [
  {what: "a path of one machine", pattern: /(?<![\w.~})/-])\/(home|root|Users|work)\/\w|\b[A-Z]:\\Users\b/g},
  {what: "a folder beside the checkout", pattern: /\.\.\/shared\b/g, unless: /^\.ci\/run$/},
  {what: "unfinished work", pattern: /\b(TODO|FIXME|XXX|HACK)\b|\blorem ipsum\b/gi},
  {what: "an issue's number", pattern: /\bissues? (no\. ?|#)?\d+\b/gi},
  {
    what: "the address of a package registry",
    pattern: /"resolved": "(?!kit")/g,
    unless: /(?<!package-lock\.json)$/
  }
];

// The lists of words themselves, and what others wrote.
const exempt = /^test\/structure\/check(s\.test|-words)\.ts$|\/input\//;

/** Words and paths that have no place in the repository: what belongs to one machine, or is not finished. */
export function checkWords(files: readonly SourceFile[]): string[] {
  return files
    .filter(({path}) => !exempt.test(path))
    .flatMap(({path, text}) =>
      refused
        .filter(({unless}) => !unless?.test(path))
        .flatMap(({what, pattern}) =>
          [...text.matchAll(pattern)].map(
            ({0: seen, index}) => `${path}:${lineAt(text, index)} ${what}: ${seen}`
          )
        )
    );
}
