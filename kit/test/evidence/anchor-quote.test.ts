import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {indexText} from "../../src/evidence/anchor/text-index.ts";
import {type Anchor, anchorQuote} from "../../src/evidence/anchor-quote.ts";

const text =
  "L’achat suit un test.\nLa ville compte « plus de 400 » caméras ; en 2017, 1350 étaient prévues. Un test.";

const accepted = new Set<Anchor["state"]>(["found", "moved", "edited"]);

describe("anchorQuote", () => {
  it("finds the exact words and where they stand", () => {
    const anchor = anchorQuote(text, {exact: "La ville compte"});
    expect(anchor).toMatchObject({state: "found", score: 1});
    expect(text.slice(anchor.start, anchor.end)).toBe("La ville compte");
  });

  it.each([
    ['la ville compte "plus de 400" cameras', "La ville compte « plus de 400 » caméras"],
    ["L'achat  suit\u00a0un test", "L’achat suit un test"],
    ["un test. La ville", "un test.\nLa ville"],
    ["cam\u00adéras\u202f; en 2017", "caméras ; en 2017"],
    ["caméras; en 2017", "caméras ; en 2017"]
  ])("folds typography: %s", (exact, words) => {
    expect(anchorQuote(text, {exact})).toMatchObject({state: "found", text: words});
  });

  it("never takes a part of a number", () => {
    expect(accepted.has(anchorQuote(text, {exact: "350 étaient"}).state)).toBe(false);
    expect(accepted.has(anchorQuote(text, {exact: "plus de 40"}).state)).toBe(false);
    expect(anchorQuote("pages 815-14 et 2", {exact: "815"}).state).toBe("changed");
    expect(anchorQuote("soit 2,5 % de hausse", {exact: "soit 2"}).state).toBe("changed");
  });

  it("is gone where nothing like it stands", () => {
    const exact = "le tramway roule la nuit";
    expect(anchorQuote(text, {exact})).toEqual({state: "gone", start: -1, end: -1, text: "", score: 0});
    expect(anchorQuote(text, {exact: "  "}).state).toBe("gone");
    expect(anchorQuote("", {exact: "test"}).state).toBe("gone");
  });

  it("needs context to choose between several places", () => {
    expect(anchorQuote(text, {exact: "test"}).state).toBe("ambiguous");
    const second = anchorQuote(text, {exact: "test", prefix: "prévues. Un "});
    expect(second).toMatchObject({state: "found", start: text.lastIndexOf("test")});
    expect(anchorQuote(text, {exact: "caméras", prefix: "elsewhere "}).state).toBe("moved");
  });

  it("takes context that was edited a little", () => {
    const prefix = "1350 étaient donc prévues. Un ";
    expect(anchorQuote(text, {exact: "test", prefix})).toMatchObject({
      state: "found",
      start: text.lastIndexOf("test")
    });
  });

  it("lets the former position choose where nothing else does", () => {
    const twice = `Un test. ${"Rien à voir ici. ".repeat(20)}Un test.`;
    const at = twice.lastIndexOf("Un test");
    expect(anchorQuote(twice, {exact: "Un test"}).state).toBe("ambiguous");
    expect(anchorQuote(twice, {exact: "Un test"}, {position: at + 3})).toMatchObject({
      state: "found",
      start: at
    });
  });

  it("takes a text prepared for several quotes", () => {
    const index = indexText(text);
    expect(anchorQuote(index, {exact: "un test. la ville"})).toEqual(
      anchorQuote(text, {exact: "un test. la ville"})
    );
  });
});

const quote = "la ville de Toulouse compte plus de 400 caméras";
const context = {prefix: "Selon l’association, ", suffix: " dans ses rues, dit le maire."};
const around = (words: string) =>
  `Un titre.\n\nSelon l’association, ${words} dans ses rues, dit le maire.\n\nFin.`;

describe("anchorQuote, where words were edited", () => {
  it.each([
    "la ville de Toulouse compte désormais plus de 400 caméras",
    "la commune de Toulouse compte plus de 400 caméras",
    "la ville de Toulouse comptait plus de 400 caméras",
    "la ville de Toulouse, elle, compte plus de 400 caméras"
  ])("says edited: %s", words => {
    for (const selector of [{exact: quote}, {exact: quote, ...context}]) {
      const anchor = anchorQuote(around(words), selector, {locale: "fr"});
      expect(anchor.state).toBe("edited");
      expect(anchor.text).toBe(words);
      expect(anchor.score).toBeLessThan(0.99);
    }
  });

  it.each([
    ["a number", "la ville de Toulouse compte plus de 500 caméras"],
    ["a digit more", "la ville de Toulouse compte plus de 4000 caméras"],
    ["a magnitude", "la ville de Toulouse compte plus de 400 000 caméras"],
    ["a comparator", "la ville de Toulouse compte moins de 400 caméras"],
    ["a comparator taken away", "la ville de Toulouse compte 400 caméras"],
    ["a comparator more", "la ville de Toulouse compte un peu plus d’environ 400 caméras"],
    ["a negation", "la ville de Toulouse ne compte pas plus de 400 caméras"],
    ["a denial", "la ville de Toulouse compte jamais plus de 400 caméras"],
    ["a unit", "la ville de Toulouse compte plus de 400 agents"],
    ["a number word", "la ville de Toulouse compte plus de quatre cents caméras"],
    ["a number more", "la ville de Toulouse compte 30 ou plus de 400 caméras"],
    ["a part of it", "la ville de Toulouse compte plus du tiers de 400 caméras"]
  ])("says changed: %s", (_, words) => {
    for (const selector of [{exact: quote}, {exact: quote, ...context}]) {
      expect(anchorQuote(around(words), selector, {locale: "fr"}).state).toBe("changed");
    }
  });

  it.each([
    ["600 caméras", "plus de 600 caméras"],
    ["600 caméras", "600 caméras ou plus"],
    ["600 caméras", "pas 600 caméras"],
    ["600", "600 000"],
    ["600", "600 millions"],
    ["dix agents", "quatre-vingt-dix agents"],
    ["600", "600 %"],
    ["5 MW", "5 mW"],
    ["+5", "-5"],
    ["2,5 points", "2.5 points"],
    ["the 12 HT", "the 12 TTC"],
    ["12 mars 2020", "12 avril 2020"],
    ["l’alinéa 1", "l’alinéa 1er"],
    ["twelve cameras", "no twelve cameras"]
  ])("says changed where what stands beside counts: %s -> %s", (exact, words) => {
    const anchor = anchorQuote(`Hier, on comptait ${words} dans la rue.`, {exact});
    expect(accepted.has(anchor.state)).toBe(false);
  });

  it.each([
    ["le maire a diminué le budget de 30 %", "le maire a augmenté le budget de 30 %"],
    ["les 400 caméras posées avant 2020", "les 400 caméras posées après 2020"],
    ["le fichier légal de la police compte 400 noms", "le fichier illégal de la police compte 400 noms"],
    ["prices rose by 5% last year", "prices fell by 5% last year"]
  ])("says changed where the sense is turned round: %s", (exact, now) => {
    expect(anchorQuote(`Hier, ${now}.`, {exact}).state).toBe("changed");
  });

  it("takes another word for the same direction", () => {
    const exact = "le budget de la ville est en hausse de 30 % cette année";
    const now = "le budget de la ville est en augmentation de 30 % cette année";
    expect(anchorQuote(`Hier, ${now}.`, {exact}).state).toBe("edited");
  });

  it("reads what the quote said and what stands there now", () => {
    const units = {camera: {words: {fr: {one: "caméra", other: "caméras"}}}};
    const now = around("la ville de Toulouse compte plus de 500 caméras");
    const {change, start} = anchorQuote(now, {exact: quote}, {locale: "fr", units});
    expect(change?.from?.text).toBe("plus de 400 caméras");
    expect(change?.to?.text).toBe("plus de 500 caméras");
    expect(change?.to?.quantity).toMatchObject({lowOpen: true, high: null, unit: "camera"});
    expect(now.slice(change?.to?.start, change?.to?.end)).toBe("plus de 500 caméras");
    expect(change?.to?.start).toBeGreaterThan(start);
  });

  it("reads the number the author points at", () => {
    const exact = "30 des 350 caméras en ont";
    const {state, change} = anchorQuote(
      "Hier, 40 des 350 caméras en ont un.",
      {exact},
      {
        locale: "fr",
        number: "350"
      }
    );
    expect(state).toBe("changed");
    expect(change?.from?.quantity).toEqual(change?.to?.quantity);
  });

  it("gives no readings in a language whose numbers are not read", () => {
    const anchor = anchorQuote(
      "Es sind 500 Kameras in der Stadt",
      {exact: "Es sind 400 Kameras"},
      {locale: "de"}
    );
    expect(anchor).toMatchObject({state: "changed", change: {from: null, to: null}});
  });

  it("prefers the place of the context to the same words elsewhere", () => {
    const moved = `${around("la ville de Toulouse compte plus de 500 caméras")} Ailleurs, ${quote} aussi.`;
    expect(anchorQuote(moved, {exact: quote, ...context}).state).toBe("changed");
    expect(anchorQuote(`${around("rien")} Ailleurs, ${quote} aussi.`, {exact: quote, ...context}).state).toBe(
      "moved"
    );
  });

  it("does not take a sentence about another name", () => {
    const other = "À Lyon, la ville de Lyon compte plus de 400 caméras aujourd’hui.";
    expect(accepted.has(anchorQuote(other, {exact: quote}).state)).toBe(false);
  });
});

const noise: readonly ((words: string) => string)[] = [
  words => words.replaceAll(" ", "\u00a0"),
  words => words.replaceAll(" ", "\n  "),
  words => words.replaceAll("'", "’"),
  words => words.toUpperCase(),
  words => words.normalize("NFD"),
  words => words.replaceAll("é", "e"),
  words => words.replaceAll("-", "\u2011"),
  words => [...words].join("\u00ad").replace(/(\d)\u00ad(?=\d)/g, "$1"),
  words => words.replaceAll("oe", "œ")
];

const words = fc.constantFrom(
  ..."l'été caméras cœur ville compte agents contrat mise-en-place Toulouse rues société logiciel".split(" ")
);
const number = fc.oneof(
  fc.integer({min: 2, max: 99_999}).map(String),
  fc.constantFrom("trente", "mille", "deux")
);
const sentence = fc
  .tuple(fc.array(words, {minLength: 2, maxLength: 6}), number, fc.array(words, {minLength: 2, maxLength: 6}))
  .map(([before, value, after]) => ({before: before.join(" "), value, after: after.join(" ")}));

describe("anchorQuote, whatever the words", () => {
  it("finds words whose typography changed", () => {
    fc.assert(
      fc.property(sentence, fc.subarray([...noise]), ({before, value, after}, applied) => {
        const exact = `${before} ${value} ${after}`;
        const printed = applied.reduce((seen, apply) => apply(seen), exact);
        expect(anchorQuote(`Début. (${printed}) Fin.`, {exact}).state).toBe("found");
      })
    );
  });

  it("never accepts another number in the same words", () => {
    fc.assert(
      fc.property(sentence, number, ({before, value, after}, other) => {
        fc.pre(value !== other);
        const exact = `${before} ${value} ${after}`;
        const now = `Début. ${before} ${other} ${after}. Fin.`;
        const anchor = anchorQuote(now, {exact, prefix: "Début. "}, {locale: "fr"});
        expect(["changed", "ambiguous", "gone"]).toContain(anchor.state);
      })
    );
  });

  it("never accepts another number when words were edited too", () => {
    fc.assert(
      fc.property(sentence, number, words, ({before, value, after}, other, put) => {
        fc.pre(value !== other);
        const exact = `${before} ${value} ${after}`;
        const {state} = anchorQuote(`${put} ${before} ${put} ${other} ${after}`, {exact}, {locale: "fr"});
        expect(accepted.has(state)).toBe(false);
      })
    );
  });

  it("gives offsets whose words are its text, for any text", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), fc.string({unit: "binary"}), (whole, exact) => {
        const anchor = anchorQuote(whole, {exact, prefix: whole.slice(0, 4)});
        if (anchor.state !== "gone") expect(whole.slice(anchor.start, anchor.end)).toBe(anchor.text);
      })
    );
  });
});
