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
  it("leads from a figure to its former versions, which are no values of the indicator", async () => {
    const figure = (id: string, value: number, supersedes?: string) => `    ${id}:
      value: ${value}
      time: 2020
      time-because: {en: It is dated elsewhere., fr: Elle est datée ailleurs.}
      status: reported
${supersedes ? `      supersedes: ${supersedes}\n` : ""}      evidence:
        source: letter
        quote: {exact: "${value} agents"}
        translation: {en: "${value} officers"}
`;
    const versions = [
      figure("staff-2020", 30, '"staff-2020@2"'),
      figure("staff-2020@2", 20, '"staff-2020@1"'),
      figure("staff-2020@1", 10)
    ];
    const {published, problems} = await publish({
      ...withFigures(`staff:
  label: {en: Staff, fr: Effectif}
  unit: officer
  figures:
${versions.join("")}`),
      "data/units.yaml": `${ledgerFiles["data/units.yaml"]}officer:
  en: {one: officer, other: officers}
  fr: {one: agent, other: agents}
`
    });
    expect(problems).toEqual([]);
    expect(published.indicators.staff?.figures).toEqual(["staff-2020"]);
    const past: string[] = [];
    for (let id: string | undefined = "staff-2020"; id; id = published.figures[id]?.supersedes)
      past.push(published.figures[id]?.quantity.low ?? "");
    expect(past).toEqual(["30", "20", "10"]);
  });

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
