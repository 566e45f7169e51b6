import {describe, expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {ledgerFiles, notebookFolder} from "./notebook-folder.ts";

const locales = ["en", "fr"];
const figures = "data/figures/libraries.yaml";

async function publish(files: Readonly<Record<string, string>>) {
  const root = await notebookFolder(files);
  const {published, problems} = await checkLedger({root, locales});
  return {published, problems: problems.filter(({severity}) => severity === "error")};
}

const withFigures = (text: string) => ({...ledgerFiles, [figures]: (ledgerFiles[figures] ?? "") + text});

describe("publishLedger", () => {
  it("marks the amount whose tax is the figure's, of two equal ones", async () => {
    const {published, problems} = await publish(
      withFigures(`budget:
  label: {en: Budget, fr: Budget}
  unit: EUR
  figures:
    books:
      value: 1000
      time: unknown
      time-because: {en: It is not said., fr: Ce n’est pas dit.}
      status: planned
      base: {where: town, tax: excluded}
      evidence:
        source: letter
        quote: {exact: "1 000 euros TTC de meubles et 1 000 euros HT de livres"}
        translation: {en: "1,000 euros with tax of furniture and 1,000 euros without tax of books"}
`)
    );
    expect(problems).toEqual([]);
    const {exact = "", marks = []} = published.figures.books?.evidence[0] ?? {};
    expect(marks.map(([start, end]) => exact.slice(start, end))).toEqual(["1 000 euros HT"]);
  });
});
