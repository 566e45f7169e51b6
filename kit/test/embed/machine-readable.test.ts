import {describe, expect, it} from "vitest";
import {atomFeed} from "../../src/embed/feed.ts";
import {cardSize, socialCard} from "../../src/embed/social-card.ts";
import {articleData} from "../../src/embed/structured-data/article-data.ts";
import {figureData} from "../../src/embed/structured-data/figure-data.ts";
import {jsonScript} from "../../src/embed/structured-data/json-script.ts";
import {sourceData} from "../../src/embed/structured-data/source-data.ts";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {changedFiles, ledgerFiles, notebookFolder} from "../ledger/notebook-folder.ts";

const figures = "data/figures/libraries.yaml";

async function dataOf(id: string, files: Readonly<Record<string, string>> = ledgerFiles) {
  const {published: ledger} = await checkLedger({root: await notebookFolder(files), locales: ["en", "fr"]});
  const card = ledger.figures[id] ?? ledger.events[id];
  if (!card) throw new Error(`no ${id}`);
  return {ledger, data: figureData(card, {ledger, locale: "en"}, "https://example.org/x/")};
}

describe("jsonScript", () => {
  it("lets no text end the element, open a comment or break a line, and reads as the same data", () => {
    const name = "</script><!-- <script> ]]> \u2028\u2029 $\u007b1} & ' \"";
    const html = jsonScript([{"@type": "Thing", name}]);
    const inner = html.slice(html.indexOf(">") + 1, html.lastIndexOf("<"));
    expect(inner).not.toMatch(/[<>&$\u2028\u2029]/);
    expect(JSON.parse(inner)["@graph"]).toEqual([{"@type": "Thing", name}]);
  });
});

describe("figureData", () => {
  it("observes an exact value as a number, on the words that it rests on", async () => {
    const {data} = await dataOf("libraries-2020");
    expect(data).toMatchObject({
      "@type": "Observation",
      "@id": "https://example.org/x/#libraries-2020",
      name: "Libraries: 12\u00a0libraries",
      value: 12,
      unitText: "library",
      observationDate: "2020",
      subjectOf: [{"@type": "Quotation", inLanguage: "fr", isPartOf: {"@type": "Message", name: "Lettre"}}]
    });
  });

  it("says a bound in words, and gives the bound that is known", async () => {
    const files = changedFiles(figures, "value: 12", 'value: ">12"');
    const {data} = await dataOf("libraries-2020", files);
    expect(data).toMatchObject({value: "more than\u00a012\u00a0libraries", minValue: 12});
    expect(data).not.toHaveProperty("maxValue", expect.anything());
  });

  it("gives no date to what is only said to be so by then, and a formula to what is computed", async () => {
    const {data} = await dataOf("libraries-if-plan-met");
    expect(data.observationDate).toBeUndefined();
    expect(data.measurementMethod).toBe("libraries-2020 + libraries-plan");
  });

  it("claims, and does not observe, what a source keeps at a distance, and what is told", async () => {
    const hedged = changedFiles(figures, "      base: town\n", "      base: town\n      hedged: true\n");
    expect((await dataOf("libraries-2020", hedged)).data["@type"]).toBe("Claim");
    expect((await dataOf("opening")).data).toMatchObject({
      "@type": "Claim",
      name: "The town counts its libraries."
    });
  });

  it("tells nothing of a confidential source", async () => {
    const {ledger} = await dataOf("libraries-2020");
    const source = ledger.sources.letter;
    if (!source) throw new Error("no letter");
    expect(sourceData({...source, confidential: true})).toBeUndefined();
  });
});

describe("articleData", () => {
  it("names sources, corrections and the original, and the later of two days", async () => {
    const {ledger} = await dataOf("libraries-2020");
    const correction = {
      date: "2026-11-24",
      pages: ["index"],
      figures: [],
      text: {en: "It was 12.", fr: "12."}
    };
    const article = {
      title: "Les bibliothèques",
      locale: "fr",
      url: "https://example.org/fr/",
      published: "2026-01-01",
      updated: "2026-03-01",
      translations: [{locale: "en", url: "https://example.org/", original: true}],
      ids: ["libraries-if-plan-met"],
      corrections: [correction]
    };
    expect(articleData(article, {title: "Ville"}, ledger)).toMatchObject({
      datePublished: "2026-01-01",
      dateModified: "2026-11-24",
      translationOfWork: {inLanguage: "en", url: "https://example.org/"},
      citation: [{name: "Lettre", datePublished: "2020"}],
      correction: [{"@type": "CorrectionComment", datePublished: "2026-11-24", text: "12."}]
    });
  });
});

describe("atomFeed", () => {
  it("escapes texts, gives each entry an id of its own, and says the newest day", () => {
    const entry = {title: "A & <b>", text: "x < y", url: "https://example.org/?a&b"};
    const category = {term: "update", label: "Update"};
    const feed = atomFeed({
      locale: "en",
      title: "T",
      subtitle: "S",
      url: "https://example.org/feed.xml",
      home: "https://example.org/",
      author: "P",
      entries: [
        {...entry, category, key: "one", date: "2026-01-02"},
        {...entry, category, key: "two", date: "2026-03-04"}
      ]
    });
    expect(feed).toContain("<title>A &amp; &lt;b&gt;</title>");
    expect(feed.match(/<updated>[^<]*/)?.[0]).toBe("<updated>2026-03-04T00:00:00Z");
    expect([...feed.matchAll(/<id>([^<]*)/g)].map(([, id]) => id)).toEqual([
      "https://example.org/feed.xml",
      "https://example.org/feed.xml#one",
      "https://example.org/feed.xml#two"
    ]);
  });
});

describe("socialCard", () => {
  it("is of the networks' size, the same every time, and other for another text", () => {
    const options = {locale: "en", siteTitle: "Site", title: "A title that goes on and on ".repeat(8)};
    const [first, second] = [socialCard(options), socialCard(options)];
    const header = new DataView(first.png.buffer, first.png.byteOffset + 16);
    expect([header.getUint32(0), header.getUint32(4)]).toEqual([cardSize.width, cardSize.height]);
    expect(Buffer.compare(first.png, second.png)).toBe(0);
    expect(Buffer.compare(first.png, socialCard({...options, title: "Other"}).png)).not.toBe(0);
  });
});
