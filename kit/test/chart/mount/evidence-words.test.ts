import {expect, it} from "vitest";
import {evidenceWords} from "../../../src/chart/words/evidence-words.ts";
import {wordingOf} from "../../../src/page/wording-of.ts";

it.each(["en", "fr"] as const)("evidence beside a live chart says what notes in pages say, in %s", locale => {
  const [own, page] = [evidenceWords[locale], wordingOf(locale)];
  const states = ["verified", "quoted", "failed"] as const;
  const said = (words: Pick<typeof own, "states" | "dataStates" | "derivedStates">) =>
    states.flatMap(state => [
      words.states[state]("12 November 2026"),
      words.states[state](undefined),
      words.dataStates[state]("12 November 2026"),
      words.dataStates[state](undefined),
      words.derivedStates[state]
    ]);
  expect(said(own)).toEqual(said(page));
  const {quotes, translation, citing, hedged, undated, close} = page;
  expect(own).toMatchObject({quotes, translation, citing, hedged, undated, close});
  expect(own.formula.replace(/\u00a0?:$/, "")).toBe(page.formula);
  expect(own.about("350")).toBe(page.noteAbout("350"));
});
