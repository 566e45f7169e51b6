import {expect, test} from "vitest";
import type {Card, PublishedLedger} from "../../../src/ledger/card.ts";
import type {EntryContext} from "../../../src/page/entry/entry-context.ts";
import {EntryLines} from "../../../src/page/entry/entry-line.ts";
import {renderEntryPage} from "../../../src/page/entry/entry-page.ts";
import {renderFigureIndex} from "../../../src/page/entry/figure-index.ts";
import {relate} from "../../../src/page/entry/relations.ts";
import {entryHrefs} from "../../../src/site/entry-address.ts";
import {ledger} from "../sample-ledger.ts";

function contextIn(own: PublishedLedger, locale = "en"): EntryContext {
  return {
    ledger: own,
    locale,
    hrefs: entryHrefs("figures/x/index.html", "en", ["en"]),
    onEntryPage: true,
    relations: relate(own),
    lines: new EntryLines(own, locale),
    site: {title: "Site", publisher: "Press"},
    places: []
  };
}

const page = (id: string, own = ledger, locale = "en") => {
  const card: Card | undefined = own.figures[id] ?? own.events[id];
  if (!card) throw new Error(`no ${id}`);
  return renderEntryPage(card, contextIn(own, locale)).main;
};

test("a figure's page shows the value, who states it, and its quote with the number marked", () => {
  const html = page("cameras-2017");
  expect(html).toContain(
    '<h1 class="sb-entry-value"><span data-figure="cameras-2017">350 cameras</span></h1>'
  );
  expect(html).toContain("according to Technopolice, in “Toulouse” (undated).</p>");
  expect(html).toContain("les <mark>350</mark> en activité");
  expect(html).not.toContain("#note-");
});

test("a derived figure's page fills in its formula, and its inputs' pages name it", () => {
  expect(page("growth")).toMatch(/href="\.\.\/equipped\/">about.30.cameras<\/a> ÷ .*≈ <strong>8\.6%/);
  expect(page("equipped")).toContain('<li data-figure="growth"><a href="../growth/">8.6%</a>');
});

test("a former version leads to the current one, and that one keeps its evidence", () => {
  const [current, former] = [ledger.figures["cameras-latest"], ledger.figures["cameras-2017"]];
  if (!current || !former) throw new Error("the sample has changed");
  const figures = {
    ...ledger.figures,
    "cameras-latest": {...current, supersedes: "cameras-latest@1"},
    "cameras-latest@1": {...former, id: "cameras-latest@1"}
  };
  const own = {...ledger, figures};
  expect(page("cameras-latest", own)).toMatch(
    /<ol[\s\S]*href="\.\.\/cameras-latest\/1\/"[\s\S]*<mark>350<\/mark>[\s\S]*<\/ol>/
  );
  expect(page("cameras-latest@1", own)).toMatch(/sb-entry-replaced[\s\S]*href="\.\.\/cameras-latest\/"/);
});

test("the list of figures escapes what others wrote, and is whole without its script", () => {
  const own: PublishedLedger = {
    ...ledger,
    indicators: {
      cameras: {
        id: "cameras",
        label: {en: "<img src=x>"},
        unit: "camera",
        figures: Object.keys(ledger.figures)
      }
    }
  };
  const {main} = renderFigureIndex(contextIn(own));
  expect(main).toContain("&lt;img src=x&gt;");
  for (const id of Object.keys(ledger.figures)) expect(main).toContain(`<li data-figure="${id}">`);
  expect(main).toMatch(/<div class="sb-filter" role="search" hidden>/);
});
