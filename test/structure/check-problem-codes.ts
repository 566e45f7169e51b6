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

/** Codes without an explanation in docs/ or a test that names them, and explanations of codes that are gone. */
export function checkProblemCodes(files: readonly SourceFile[]): string[] {
  const codes = readProblemCodes(files);
  const explained = readExplanations(files);
  const tests = files.filter(({path}) => path.endsWith(".test.ts")).map(({text}) => text);
  const named = (code: string) => new RegExp(`(?<![\\w-])${code.replace("*", "[a-z]+")}(?![\\w-])`);
  const unexplained = [...codes].filter(
    ([code]) => ![...explained].some(([known, words]) => words && named(code).test(known))
  );
  const untested = [...codes].filter(([code]) => !tests.some(text => named(code).test(text)));
  const gone = [...explained.keys()].filter(
    known => ![...codes.keys()].some(code => named(code).test(known))
  );
  return [
    ...unexplained.map(([code, at]) => `${at} "${code}" is not explained in docs/`),
    ...untested.map(([code, at]) => `${at} no test names "${code}"`),
    ...gone.map(code => `docs/ explains "${code}", which no source gives`)
  ];
}
