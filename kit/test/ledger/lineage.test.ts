import {expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {formatLineage, lineageOf} from "../../src/ledger/lineage.ts";
import {ledgerFiles, notebookFolder} from "./notebook-folder.ts";

it("lineageOf leads from a derived figure down to quotes and sources", async () => {
  const root = await notebookFolder(ledgerFiles);
  const {published} = await checkLedger({root, locales: ["en", "fr"]});
  const lineage = lineageOf("libraries-if-plan-met", published);
  expect(lineage && formatLineage(lineage).split("\n")).toEqual([
    "libraries-if-plan-met: 15 library = libraries-2020 + libraries-plan (planned, ../2024, quoted)",
    "├─ libraries-2020: 12 library (reported, 2020, quoted)",
    "│  └─ “En 2020, la commune compte 12 bibliothèques” (value, time; quoted)",
    "│     └─ letter: in Lettre, Commune, 2020",
    "└─ libraries-plan: 3 library (planned, ../2024, quoted)",
    "   └─ “prévoit d’en ouvrir 3 d’ici à 2024” (value, time; quoted)",
    "      └─ letter: in Lettre, Commune, 2020"
  ]);
  expect(lineageOf("nothing", published)).toBeUndefined();
});
