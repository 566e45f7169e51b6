import {readProblemCodes} from "./problem-codes.ts";
import type {SourceFile} from "./source-files.ts";

/** Codes in the tables of documentation whose first column is "code", with the words beside each. */
function readExplanations(files: readonly SourceFile[]): Map<string, string> {
  const explained = new Map<string, string>();
  for (const {path, text} of files) {
    if (!/^docs\/[\w-]+\.md$/.test(path)) continue;
    let inTable = false;
    for (const line of text.split("\n")) {
      const [first = "", ...others] = line.split("|").slice(1, -1);
      if (!line.startsWith("|")) inTable = false;
      else if (first.trim() === "code") inTable = true;
      else if (inTable)
        for (const [, code = ""] of first.matchAll(/`([a-z0-9-]+)`/g))
          explained.set(code, others.join(" ").trim());
    }
  }
  return explained;
}

/**
 * Codes without a row in a table of docs/, without words from `sourcebook explain` (`known`), or without a test that
 * names them; and rows and words for codes that are gone.
 */
export function checkProblemCodes(files: readonly SourceFile[], known: readonly string[]): string[] {
  const codes = readProblemCodes(files);
  const rows = readExplanations(files);
  const documented = [...rows].filter(([, words]) => words !== "").map(([code]) => code);
  const tests = files.filter(({path}) => path.endsWith(".test.ts")).map(({text}) => text);
  const named = (code: string) => new RegExp(`(?<![\\w-])${code.replace("*", "[a-z]+")}(?![\\w-])`);
  const lacking = (what: string, texts: readonly string[]) =>
    [...codes]
      .filter(([code]) => !texts.some(text => named(code).test(text)))
      .map(([code, at]) => `${at} ${what} "${code}"`);
  const gone = [...new Set([...rows.keys(), ...known])].filter(
    text => ![...codes.keys()].some(code => named(code).test(text))
  );
  return [
    ...lacking("no table in docs/ says what is meant by", documented),
    ...lacking("`sourcebook explain` does not know", known),
    ...lacking("no test names", tests),
    ...gone.map(code => `"${code}" is explained, but no source gives it`)
  ];
}
