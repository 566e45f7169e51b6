import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parse} from "yaml";
import {toNotation} from "../../src/quantity/notation.ts";
import {type Reading, readQuantities} from "../../src/quantity/read-quantities.ts";
import {units} from "./units.ts";

/** Group, then sentence, then words with what they say; maps, since "48" as a key of an object loses its place. */
type Corpus = Map<string, Map<string, Map<string, string>>>;

/** What a reading says, as the corpus writes it: `>400 camera`, `? EUR`, `date ../2023`. */
function toSaid({kind, quantity, unit, tax, time}: Reading): string {
  if (kind !== "quantity") return time === undefined ? kind : `${kind} ${time}`;
  const basis = tax && {excluded: "excl", included: "incl"}[tax];
  const value = quantity ? toNotation(quantity) : "?";
  return [value, unit, basis].filter(Boolean).join(" ");
}

for (const locale of ["fr", "en"]) {
  const file = new URL(`../input/quantities.${locale}.yaml`, import.meta.url);
  const corpus = parse(readFileSync(file, "utf8"), {mapAsMap: true}) as Corpus;
  const size = [...corpus.values()].reduce((sum, group) => sum + group.size, 0);

  describe(`readQuantities, ${locale} corpus`, () => {
    it("has at least 300 cases", () => {
      expect(size).toBeGreaterThanOrEqual(300);
    });
    for (const [group, sentences] of corpus) {
      it.each([...sentences])(`${group}: %s`, (sentence, said) => {
        const readings = readQuantities(sentence, {locale, units});
        expect(readings.map(reading => `${reading.text} = ${toSaid(reading)}`)).toEqual(
          [...said].map(([words, meaning]) => `${words} = ${meaning}`)
        );
        for (const {start, end, text} of readings) expect(sentence.slice(start, end)).toBe(text);
      });
    }
  });
}
