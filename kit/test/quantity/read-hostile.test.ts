import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readQuantities} from "../../src/quantity/read-quantities.ts";
import {units} from "./units.ts";

const pieces = [
  "1",
  "1 ",
  "1,",
  "1.",
  "1'",
  "1-",
  "1/",
  "12 345 678 ",
  "0 1 2 3 ",
  "+33 ",
  "05 61 ",
  "(0",
  "deux ",
  "vingt-",
  "cent mille ",
  "quatre-vingt-",
  "zéro virgule ",
  "plus de ",
  "plus d'",
  "entre 1 et ",
  "de 1 à ",
  "d'ici à ",
  "un sur ",
  "des centaines de ",
  "une centaine de milliers de ",
  "milliers de ",
  "3 euros et 50 ",
  "2 h ",
  "2 millions 500 ",
  "5 par ",
  "5/s",
  "articles 1 et ",
  "a hundred ",
  "two hundred and ",
  "hundreds of thousands of ",
  "between about ",
  "at least 5 but ",
  "one in ",
  "January 5, ",
  "half a ",
  "a-1-",
  "https://",
  "€",
  "€1.5-",
  "\u202f1",
  "e\u0301",
  "((((",
  "….",
  "\n\n1"
];

describe("readQuantities on hostile text", {timeout: 8_000}, () => {
  for (const locale of ["fr", "en"]) {
    // No clock: a reader that is quadratic in the text needs far longer for this much, and runs into the time limit.
    it.each(pieces)(`reads 60,000 characters, ${locale}: %j repeated`, piece => {
      const text = piece.repeat(Math.ceil(60_000 / piece.length));
      for (const {start, end} of readQuantities(text, {locale, units})) expect(end).toBeGreaterThan(start);
    });
  }

  const word = fc.constantFrom(
    ...pieces,
    ..."deux trois mille cent million et à de la un une des . , ; : - – % € k M h bn million hundred and to of in 2017 350 1.500 39 457,98 janvier 2019 caméras".split(
      " "
    ),
    "\n",
    "\u00a0"
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom("", " ", " ", "\u202f")), {maxLength: 40})
    .map(list => list.flat().join(""));

  it.each(["fr", "en"])("readings are in order, do not overlap, and are cut from the text, %s", locale => {
    fc.assert(
      fc.property(text, sentence => {
        let last = 0;
        for (const {start, end, text: words, kind, quantity, reason} of readQuantities(sentence, {
          locale,
          units
        })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(sentence.slice(start, end));
          // No value without a reason, and no value for what is no quantity.
          if (kind === "quantity") expect(quantity === null).toBe(reason !== undefined);
          else expect(quantity).toBeNull();
          last = end;
        }
      }),
      {numRuns: 3000}
    );
  });

  it.each(["fr", "en"])("every digit lies in a reading, web addresses apart, %s", locale => {
    fc.assert(
      fc.property(text, sentence => {
        fc.pre(!/https|www/.test(sentence));
        const read = readQuantities(sentence, {locale, units});
        for (const {index} of sentence.matchAll(/\d/g)) {
          expect(
            read.some(({start, end}) => start <= index && index < end),
            `${index} in ${JSON.stringify(sentence)}`
          ).toBe(true);
        }
      }),
      {numRuns: 3000}
    );
  });

  it("accepts any text at all", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 200}), sentence => {
        readQuantities(sentence, {locale: "fr", units});
        readQuantities(sentence, {locale: "en", units});
      })
    );
  });
});
