import {readProblemCodes} from "./problem-codes.ts";
import type {SourceFile} from "./source-files.ts";

const docsPath = "docs/problems.md";

/** Headings that are codes, with the words under each. */
function readExplanations(markdown: string): Map<string, string> {
  const sections = markdown.split(/^#+ +/m).slice(1);
  return new Map(
    sections.flatMap(section => {
      const [heading = "", ...rest] = section.split("\n");
      const code = /^`?([a-z]+(?:-[a-z0-9]+)+)`?$/.exec(heading.trim())?.[1];
      return code === undefined ? [] : [[code, rest.join(" ").trim()] as const];
    })
  );
}

/** Codes without an explanation in docs/problems.md or a test that names them, and explanations of codes that are gone. */
export function checkProblemCodes(files: readonly SourceFile[]): string[] {
  const codes = readProblemCodes(files);
  const explained = readExplanations(files.find(({path}) => path === docsPath)?.text ?? "");
  const tests = files.filter(({path}) => path.endsWith(".test.ts")).map(({text}) => text);
  const unexplained = [...codes].filter(([code]) => !explained.get(code));
  const untested = [...codes].filter(
    ([code]) => !tests.some(text => new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(text))
  );
  const gone = [...explained.keys()].filter(code => !codes.has(code));
  return [
    ...unexplained.map(([code, at]) => `${at} "${code}" is not explained in ${docsPath}`),
    ...untested.map(([code, at]) => `${at} no test names "${code}"`),
    ...gone.map(code => `${docsPath} explains "${code}", which no source gives`)
  ];
}
