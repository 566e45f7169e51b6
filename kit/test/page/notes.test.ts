import {describe, expect, test} from "vitest";
import type {PublishedLedger, SourceCard} from "../../src/ledger/card.ts";
import {notedIds, renderNotes} from "../../src/page/notes.ts";
import {ledger} from "./sample-ledger.ts";

const notes = (ids: string[], locale: string, own: PublishedLedger = ledger) =>
  renderNotes(notedIds(ids, own), {ledger: own, locale, inText: new Set(ids)});
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/\s*\n\s*/g, "\n");

describe("a note", () => {
  test("says in one sentence who states what, where and when; then the words, the source, the check", () => {
    expect(plain(notes(["cameras-2017"], "en"))).toBe(
      `
Where the numbers come from
Back to the text
Close
Cameras in use, in the city, in 2017: 350\u00a0cameras, according to Technopolice, in “Toulouse” (undated).
«\u202f30 caméras sur les 350 en activité\u202f»
Our translation: “30 cameras of the 350 in use”
“Toulouse”, Technopolice, collaborative page, undated
These words are in the document (checked 1\u00a0November 2026)
Statusreported
`
    );
  });

  test("in French has French words and no translation", () => {
    const text = plain(notes(["cameras-2017"], "fr"));
    expect(text).toContain(
      "Caméras en activité, dans la ville, en 2017\u00a0: 350\u00a0caméras, selon Technopolice, dans «\u202fToulouse\u202f» (sans date)."
    );
    expect(text).toContain("Citation conforme au document, relue le 1er\u00a0novembre 2026");
    expect(text).not.toContain("Notre traduction");
  });

  test("marks the number and gives the quote its language", () => {
    const html = notes(["cameras-2017"], "en");
    expect(html).toContain(
      '<blockquote lang="fr"><p>«\u202f30 caméras sur les <mark>350</mark> en activité\u202f»</p>'
    );
  });

  test("links to the passage, spells out the plain address for print, and opens no window", () => {
    expect(notes(["cameras-2017"], "en")).toContain(
      '<a href="https://technopolice.example/toulouse#:~:text=30%20cam%C3%A9ras%20sur%20les%20350%20en%20activit%C3%A9" data-url="https://technopolice.example/toulouse" rel="external noreferrer">'
    );
  });

  test("says who said it, what is only planned, and what the source relies on", () => {
    const text = plain(notes(["cameras-added", "cameras-latest"], "en"));
    expect(text).toContain("according to the mayor, as Technopolice reports in “Toulouse” (undated).");
    expect(text).toContain("Statusplanned; a change, not a total");
    expect(text).toContain(
      "It relies on “Le pouvoir des caméras”, La Dépêche, January\u00a02019".replace("\u00a0", " ")
    );
    expect(text).toContain("Words noted online; the document is not archived");
  });

  test("of a derived figure fills in the formula and leads to its inputs, which have notes", () => {
    const html = notes(["growth"], "en");
    expect(html).toContain(
      '<a data-figure="equipped" href="#note-equipped">about\u00a030\u00a0cameras</a> ÷ <a data-figure="cameras-2017" href="#note-cameras-2017">350\u00a0cameras</a> ≈ <strong>8.6%</strong>'
    );
    expect(html).toContain('id="note-equipped"');
    expect(plain(html)).toContain("AssumingThe two counts are of one city.");
  });

  test("fills in the figures of its own texts, which have notes too", () => {
    const html = notes(["cameras-latest"], "en");
    expect(html).toContain('to be added <a data-figure="cameras-added" href="#note-cameras-added">100</a>.');
    expect(html).toContain('id="note-cameras-added"');
  });

  test("of an event gives its words and date", () => {
    const text = plain(notes(["test"], "en"));
    expect(text).toContain(
      "The city tests the software. According to Technopolice, in “Toulouse” (undated)."
    );
    expect(text).toContain("Date2016");
  });

  test("never says that something is verified, and every link of it has its target", () => {
    const html = notes(Object.keys(ledger.figures), "en");
    expect(html.toLowerCase()).not.toContain(">verified");
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1]));
    const targets = [...html.matchAll(/href="#(note-[^"]+|close)"/g)].map(match => match[1]);
    expect(targets.filter(target => !ids.has(target))).toEqual([]);
  });

  test("of a confidential source neither quotes, names nor links", () => {
    const fiche = {...(ledger.sources.fiche as SourceCard), title: "A letter seen by us", confidential: true};
    const html = notes(["cameras-2017"], "en", {...ledger, sources: {...ledger.sources, fiche}});
    expect(html).toContain("A letter seen by us");
    expect(html).not.toMatch(/blockquote|technopolice\.example/);
  });
});
