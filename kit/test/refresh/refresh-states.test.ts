import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {page, reworded, sentences, townNotebook} from "./town-notebook.ts";

const only = <Item>(items: readonly Item[]): Item => {
  expect(items).toHaveLength(1);
  return items[0] as Item;
};

describe("refreshSources", () => {
  it("says unchanged, and asks with the validators that the server gave", async () => {
    const {server, refresh} = await townNotebook();
    server.requests.length = 0;
    const {sources} = (await refresh()).report;
    expect(only(sources)).toMatchObject({source: "town-page", state: "unchanged"});
    expect(server.requests.at(-1)?.headers["if-none-match"]).toBeDefined();
  });

  it("says cosmetic where other words than the quoted ones changed", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page([...sentences, "This page was last seen to in March."]));
    const source = only((await refresh()).report.sources);
    expect(source.state).toBe("cosmetic");
    expect(new Set(source.quotes.map(({state}) => state))).toEqual(new Set(["unchanged"]));
    expect(source.snapshot?.after).not.toBe(source.snapshot?.before);
  });

  it("says moved where words around the number changed, and the number did not", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(reworded("have watched its streets", "have been watching its streets")));
    const source = only((await refresh()).report.sources);
    expect(source.state).toBe("quote moved");
    expect(source.quotes.find(({entry}) => entry === "cameras-now")).toMatchObject({
      state: "quote moved",
      after: "More than 400 cameras have been watching its streets since 2018"
    });
  });

  it("says which figure changed, with both values", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(reworded("More than 400", "More than 500")));
    const source = only((await refresh()).report.sources);
    expect(source.state).toBe("figure changed");
    expect(source.quotes.filter(({state}) => state !== "unchanged")).toMatchObject([
      {
        entry: "cameras-now",
        state: "figure changed",
        file: "data/figures/town.yaml",
        before: "More than 400 cameras have watched its streets since 2018",
        after: "More than 500 cameras have watched its streets since 2018",
        quantity: {before: {low: "400", lowOpen: true}, after: {low: "500", lowOpen: true, unit: "camera"}}
      }
    ]);
  });

  it.each([
    ["a comparator", "More than 400", "About 400", {low: "400", high: "400", about: true}],
    ["a comparator that goes", "More than 400", "400", {low: "400", high: "400"}],
    ["a number in words", "More than 400", "More than five hundred", {low: "500", lowOpen: true}]
  ])("never takes %s for the same figure", async (_, from, to, after) => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(reworded(from, to)));
    const source = only((await refresh()).report.sources);
    expect(source.quotes.find(({entry}) => entry === "cameras-now")).toMatchObject({
      state: "figure changed",
      quantity: {after}
    });
  });

  it("never takes a negation for the same figure", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(reworded("cameras have watched", "cameras have never watched")));
    const source = only((await refresh()).report.sources);
    expect(source.quotes.find(({entry}) => entry === "cameras-now")?.state).toBe("figure changed");
  });

  it("lets only the number that a quote points at decide", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(reworded("12 libraries, of which 5", "12 libraries, of which 6")));
    const {quotes} = only((await refresh()).report.sources);
    expect(quotes.map(({entry, state}) => `${entry}: ${state}`)).toEqual([
      "libraries-2020: unchanged",
      "libraries-on-sundays: figure changed",
      "libraries-on-sundays: unchanged",
      "cameras-now: unchanged",
      "no-recognition: unchanged"
    ]);
    server.serve("/town", page(reworded("12 libraries, of which 5", "13 libraries, of which 5")));
    const again = only((await refresh({sources: ["town-page"]})).report.sources);
    expect(again.quotes.slice(0, 2)).toMatchObject([
      {entry: "libraries-2020", state: "figure changed"},
      {entry: "libraries-on-sundays", state: "quote moved", quantity: {after: {low: "5"}}}
    ]);
  });

  it("reads a time again that a quote supports", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(reworded("In 2020", "In 2021")));
    const {quotes} = only((await refresh()).report.sources);
    expect(quotes[0]).toMatchObject({
      state: "figure changed",
      quantity: {before: {low: "12"}, after: {low: "12"}},
      time: {before: "2020", after: "2021"}
    });
  });

  it("says that a quote is gone", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(sentences.filter(sentence => !sentence.includes("mayor"))));
    const source = only((await refresh()).report.sources);
    expect(source.state).toBe("quote gone");
    expect(source.quotes.at(-1)).toMatchObject({entry: "no-recognition", state: "quote gone"});
  });

  it("does not take a login page for the document", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(["Please sign in to go on.", "Forgot your password? Write to us."]));
    const source = only((await refresh()).report.sources);
    expect(source).toMatchObject({
      state: "another document",
      reason: "this does not look like the same document"
    });
  });

  it.each([404, 410])("says that a source is gone at %i", async status => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", (_, response) => response.writeHead(status).end());
    expect(only((await refresh()).report.sources)).toMatchObject({
      state: "source gone",
      reason: `it answers ${status}`,
      quotes: expect.arrayContaining([expect.objectContaining({state: "not known"})])
    });
  });

  it("keeps what it knows of a source that it cannot reach, and asks again", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", (_, response) => response.writeHead(500).end());
    expect(only((await refresh()).report.sources)).toMatchObject({
      state: "unreachable",
      reason: "it answers 500"
    });
    server.serve("/town", page(sentences));
    expect(only((await refresh()).report.sources).state).toBe("unchanged");
  });

  it("says that a document cannot be read", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"), "image/png");
    expect(only((await refresh()).report.sources)).toMatchObject({
      state: "unreadable",
      reason: expect.stringContaining("picture")
    });
  });

  it("reads what a server declares in a wrong encoding", async () => {
    const files = {
      "data/statements.yaml": `cafe:
  text: {en: There is a café.}
  evidence: {source: town-page, quote: {exact: "the café of the town"}}
`
    };
    const words = page([...sentences, "Meet us in the café of the town."]);
    const {server, refresh, root} = await townNotebook();
    await rm(join(root, "data/statements.yaml"));
    server.serve("/town", words);
    await refresh({write: true});
    await writeFile(join(root, "data/statements.yaml"), files["data/statements.yaml"]);
    server.serve("/town", Buffer.from(words, "latin1"), "text/html; charset=utf-8");
    const {quotes} = only((await refresh({sources: ["town-page"]})).report.sources);
    expect(quotes.at(-1)).toMatchObject({entry: "cafe", state: "unchanged"});
  });
});

describe("refreshSources of files", () => {
  const files = {
    "data/sources.yaml": `town-page:
  title: The town in numbers
  publisher: The town
  published: 2021
  path: papers/town.html
  language: en
  kind: web-page
  position: governs
`,
    "papers/town.html": page(sentences)
  };

  it("reads a file again where the author keeps it", async () => {
    const {root, refresh} = await townNotebook(files);
    expect(only((await refresh()).report.sources)).toMatchObject({
      state: "unchanged",
      address: "papers/town.html"
    });
    await writeFile(join(root, "papers/town.html"), page(reworded("More than 400", "More than 500")));
    expect(only((await refresh()).report.sources).state).toBe("figure changed");
    await rm(join(root, "papers/town.html"));
    expect(only((await refresh()).report.sources).state).toBe("source gone");
    await rm(join(root, "papers"), {recursive: true});
    expect(only((await refresh()).report.sources).state).toBe("unreachable");
  });
});
