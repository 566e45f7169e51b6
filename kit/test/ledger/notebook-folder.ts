import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";
import {sha256} from "../../src/evidence/sha256.ts";

/** A notebook's folder with these files, deleted when the test ends. */
export async function notebookFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "sourcebook-ledger-"));
  onTestFinished(() => rm(root, {recursive: true, force: true}));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), {recursive: true});
    await writeFile(join(root, file), text);
  }
  return root;
}

/** A small document about libraries; its words are this test's own. */
export const documentText =
  "En 2020, la commune compte 12 bibliothèques. Le maire prévoit d’en ouvrir 3 d’ici à 2024. " +
  "Le budget est de 1 200,50 euros HT. On y prête plus de 5 000 livres par jour, sur 12 bibliothèques.";

/** The files of a whole, faultless ledger. */
export const ledgerFiles: Readonly<Record<string, string>> = {
  "archive/letter.txt": documentText,
  "data/units.yaml": `library:
  en: {one: library, other: libraries}
  fr: {one: bibliothèque, other: bibliothèques}
`,
  "data/sources.yaml": `letter:
  title: Lettre
  publisher: Commune
  published: 2020
  language: fr
  kind: letter
  position: governs
  snapshot: ${sha256(documentText)}
`,
  "data/figures/libraries.yaml": `libraries:
  label: {en: Libraries, fr: Bibliothèques}
  unit: library
  figures:
    libraries-2020:
      value: 12
      time: 2020
      status: reported
      base: town
      evidence:
        source: letter
        quote: {exact: "En 2020, la commune compte 12 bibliothèques"}
        supports: [value, time]
        translation: {en: "In 2020, the town has 12 libraries"}
    libraries-if-plan-met:
      formula: libraries-2020 + libraries-plan
      time: ../2024
      assuming: {en: No library closes., fr: Aucune bibliothèque ne ferme.}
libraries-added:
  label: {en: Libraries to be opened, fr: Bibliothèques à ouvrir}
  unit: library
  figures:
    libraries-plan:
      value: 3
      time: ../2024
      measure: change
      status: planned
      evidence:
        source: letter
        quote: {exact: "prévoit d’en ouvrir 3 d’ici à 2024"}
        supports: [value, time]
        translation: {en: "plans to open 3 of them by 2024"}
`,
  "data/events.yaml": `opening:
  time: 2020
  text: {en: The town counts its libraries., fr: La commune compte ses bibliothèques.}
  evidence:
    source: letter
    quote: {exact: "En 2020, la commune compte 12 bibliothèques"}
    supports: [text, time]
    translation: {en: "In 2020, the town has 12 libraries"}
`
};

/** The faultless ledger with some files changed by replacing text. */
export function changedFiles(file: string, from: string, to: string): Record<string, string> {
  const text = ledgerFiles[file];
  if (!text?.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  return {...ledgerFiles, [file]: text.replace(from, to)};
}
