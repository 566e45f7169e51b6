import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readLedger} from "../../src/ledger/read.ts";
import {type TownNotebook, townNotebook} from "./town-notebook.ts";

const page = (
  count: string
) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>L'été à Orée</title><main>
<p>La commune d'Orée-sur-Même répond à qui l'interroge, et le fait par écrit, à la mairie ou à l'école.</p>
<p>Elle a fait poser ${count} caméras « mobiles » dans ses rues, près de l'école.</p></main></html>`;

const files = {
  "data/statements.yaml": "",
  "data/units.yaml": `camera:
  en: {one: camera, other: cameras}
  fr: {one: caméra, other: caméras}
`,
  "data/figures/town.yaml": `# Posées par la commune : « à l'école ».
cameras:
  label: {en: Cameras, fr: Caméras}
  unit: camera
  figures:
    cameras-now: # relevé à l'œil
      value: "~30"
      time: 2018/..
      time-because: {en: "The page is of 2018.", fr: "La page est de 2018."}
      status: reported
      evidence:
        - source: page-d-ete
          quote: {exact: "Elle a fait poser une trentaine de caméras « mobiles » dans ses rues"}
          supports: [value]
          translation: {en: "It had some 30 cameras put up in its streets"}
`
};

const sources = (url: string) => `# Les pages, à relire l'été.
page-d-ete:
  title: "L'été à Orée-sur-Même : « où sont les caméras ? »"
  publisher: Mairie d'Orée-sur-Même
  published: 2021
  url: ${url}
  language: fr
  kind: web-page
  position: governs # élue
`;

async function frenchNotebook(change = (text: string) => text): Promise<TownNotebook> {
  const notebook = await townNotebook();
  const {server, root, refresh} = notebook;
  server.serve("/ete", page("une trentaine de"));
  const ledger = {...files, "data/sources.yaml": sources(server.url("/ete"))};
  for (const [file, text] of Object.entries(ledger)) await writeFile(join(root, file), change(text));
  await refresh({write: true, locales: ["fr", "en"], day: "2026-01-06"});
  return notebook;
}

describe("refreshSources of a French source", () => {
  it.each([
    [
      "une quarantaine de",
      "~40",
      "Elle a fait poser une quarantaine de caméras « mobiles » dans ses rues",
      "some 40"
    ],
    ["environ 45", "~45", "Elle a fait poser environ 45 caméras « mobiles » dans ses rues", "some 45"]
  ])("follows the number in %j, with its translation", async (words, value, exact, translation) => {
    const {server, root, refresh, faults} = await frenchNotebook();
    server.serve("/ete", page(words));
    const {report} = await refresh({write: true, locales: ["fr", "en"]});
    expect(report.sources[0]?.quotes[0]).toMatchObject({state: "figure changed", written: true});
    const {ledger} = await readLedger(root);
    expect(ledger.figures.get("cameras-now")?.input).toMatchObject({
      value,
      evidence: [{quote: {exact}, translation: {en: `It had ${translation} cameras put up in its streets`}}]
    });
    expect(ledger.figures.get("cameras-now@1")?.input).toMatchObject({
      value: "~30",
      time: "2018/2026-03-09",
      "time-because": {
        fr: expect.stringMatching(/du 9\smars\s2026\s;/),
        en: expect.stringMatching(/on 9\sMarch\s2026;/)
      }
    });
    expect(await faults()).toEqual([]);
  });

  it("leaves what a translation would have to be written anew for", async () => {
    const {server, refresh, read} = await frenchNotebook();
    const before = await read("data/figures/town.yaml");
    server.serve("/ete", page("plus de 40"));
    const {report} = await refresh({write: true, locales: ["fr", "en"]});
    expect(report.sources[0]?.quotes[0]).toMatchObject({
      state: "figure changed",
      quantity: {before: {low: "30", about: true}, after: {low: "40", lowOpen: true}},
      written: false,
      reason: "its translation has to be written anew"
    });
    expect((await read("data/figures/town.yaml")).replace(/^.*snapshot: .*\n/m, "")).toBe(before);
  });

  it("keeps line ends of Windows and a mark of byte order", async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const {server, root, refresh, faults} = await frenchNotebook(windows);
    const plain = await frenchNotebook();
    for (const notebook of [{server, refresh}, plain]) {
      notebook.server.serve("/ete", page("une quarantaine de"));
      await notebook.refresh({write: true, locales: ["fr", "en"]});
    }
    const text = await readFile(join(root, "data/figures/town.yaml"), "utf8");
    expect(text).toBe(windows(await plain.read("data/figures/town.yaml")));
    expect(await faults()).toEqual([]);
  });
});
