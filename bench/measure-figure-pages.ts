import {join} from "node:path";
import {NotebookCopy} from "../test/site/copy-notebook.ts";
import {type Measurement, median} from "./measurement.ts";

const runs = 3;
const figures = 1000;

/** Figures of one indicator each hundred, every tenth computed from two others, with the tests' notebook around them. */
function addFigures(copy: NotebookCopy): void {
  for (let group = 0; group < figures / 100; group++) {
    const entries = Array.from({length: 100}, (_, index) => figureText(group, index));
    const head = `trees-${group}:\n  label: {en: Trees, fr: Arbres}\n  unit: tree\n  figures:\n`;
    copy.write(join("data/figures", `trees-${group}.yaml`), head + entries.join(""));
  }
  copy.write(
    "data/units.yaml",
    `${copy.read("data/units.yaml")}\ntree:\n  en: {one: tree, other: trees}\n  fr: {one: arbre, other: arbres}\n`
  );
  const source =
    "register:\n  title: Register\n  publisher: Parks\n  published: 2020\n  language: en\n  kind: report\n  position: governs\n";
  copy.write("data/sources.yaml", `${copy.read("data/sources.yaml")}\n${source}`);
}

function figureText(group: number, index: number): string {
  const id = `trees-${group}-${index}`;
  if (index % 10 === 9) {
    return `    ${id}:\n      formula: trees-${group}-${index - 1} + trees-${group}-${index - 2}\n      assuming: {en: The parks do not overlap., fr: Les parcs sont distincts.}\n`;
  }
  const value = 100 + group * 100 + index;
  return `    ${id}:
      value: ${value}
      time: 2020
      status: reported
      base: "park-${index}"
      evidence:
        source: register
        quote: {exact: "in 2020 the park had ${value} trees"}
        supports: [value, time]
        translation: {fr: "en 2020, le parc avait ${value} arbres"}
`;
}

/** Seconds that *finish* and *verify* take, and the pages they make. */
async function timeOf(copy: NotebookCopy): Promise<{seconds: number; pages: number}> {
  for (const stage of ["check", "load", "draw", "pages"]) await run(copy, stage);
  const times: number[] = [];
  let pages = 0;
  for (let each = 0; each < runs; each++) {
    const start = performance.now();
    pages = Number(/(\d+) pages/.exec(await run(copy, "finish"))?.[1]);
    await run(copy, "verify");
    times.push((performance.now() - start) / 1000);
  }
  return {seconds: median(times), pages};
}

async function run(copy: NotebookCopy, stage: string): Promise<string> {
  const {code, output} = await copy.sourcebook([stage]);
  if (code !== 0) throw new Error(output);
  return output;
}

/** What the pages of a thousand more figures, each in two languages, add to a build. */
export async function measureFigurePages(): Promise<Measurement[]> {
  const copy = new NotebookCopy();
  try {
    const few = await timeOf(copy);
    addFigures(copy);
    const many = await timeOf(copy);
    const added = many.pages - few.pages;
    const each = (many.seconds - few.seconds) / added;
    return [
      {what: `finish and verify with ${few.pages} pages, median of ${runs}`, value: few.seconds, unit: "s"},
      {what: `finish and verify with ${many.pages} pages, median of ${runs}`, value: many.seconds, unit: "s"},
      {what: "a thousand generated pages add", value: each * 1000, unit: "s"}
    ];
  } finally {
    copy.dispose();
  }
}
