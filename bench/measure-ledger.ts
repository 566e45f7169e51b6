import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {checkLedger} from "../kit/src/ledger/check-ledger.ts";
import type {Measurement} from "./measurement.ts";

const files = 50;
const figuresAFile = 200;

/** A faultless ledger of generated figures, one in ten derived. */
function writeLedger(root: string): void {
  mkdirSync(join(root, "data/figures"), {recursive: true});
  const write = (name: string, text: string) => writeFileSync(join(root, "data", name), text);
  write("units.yaml", "tree:\n  en: {one: tree, other: trees}\n  fr: {one: arbre, other: arbres}\n");
  write(
    "sources.yaml",
    "register:\n  title: Register\n  publisher: Parks\n  published: 2020\n  language: en\n  kind: report\n  position: governs\n"
  );
  for (let file = 0; file < files; file++) {
    const figures = Array.from({length: figuresAFile}, (_, index) => figureText(file, index));
    const head = `trees-${file}:\n  label: {en: Trees, fr: Arbres}\n  unit: tree\n  figures:\n`;
    write(`figures/trees-${file}.yaml`, head + figures.join(""));
  }
}

function figureText(file: number, index: number): string {
  const id = `trees-${file}-${index}`;
  if (index % 10 === 9) {
    const formula = `trees-${file}-${index - 1} + trees-${file}-${index - 2}`;
    return `    ${id}:\n      formula: ${formula}\n      assuming: {en: The parks do not overlap., fr: Les parcs sont distincts.}\n`;
  }
  const value = 100 + file * figuresAFile + index;
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

/** The check of ten thousand generated figures, once, in a process that has just started. */
export async function measureLedger(): Promise<Measurement[]> {
  const root = mkdtempSync(join(tmpdir(), "sourcebook-bench-"));
  try {
    writeLedger(root);
    const start = performance.now();
    const {problems, published} = await checkLedger({root, locales: ["en", "fr"]});
    const value = (performance.now() - start) / 1000;
    const errors = problems.filter(({severity}) => severity === "error");
    if (errors.length > 0)
      throw new Error(`the generated ledger has ${errors.length} faults: ${errors[0]?.problem}`);
    const figures = Object.keys(published.figures).length;
    return [{what: `check of ${figures} generated figures, cold`, value, unit: "s"}];
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}
