import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {FigureCard} from "../../../src/ledger/card.ts";
import {parseQuantity} from "../../../src/quantity/notation.ts";
import {toQuantityJson} from "../../../src/quantity/quantity.ts";
import {parse} from "../render-page.ts";
import {context, ledger} from "../sample-ledger.ts";

const like = ledger.figures["cameras-2017"] as FigureCard;

function figure(id: string, value: string, unit = "camera", more: Partial<FigureCard> = {}): FigureCard {
  return {...like, id, quantity: toQuantityJson(parseQuantity(value, unit)), time: "unknown", ...more};
}

/** Figures named by their value: `n50`, `over400`. */
const values = [
  figure("n0", "0"),
  figure("n10", "10"),
  figure("n20", "20"),
  figure("n40", "40"),
  figure("n50", "50"),
  figure("n60", "60"),
  figure("n90", "90"),
  figure("n100", "100"),
  figure("over400", ">400"),
  figure("upto60", "<=60"),
  figure("some100", "~100"),
  figure("range", "350..450"),
  figure("other", "30", "licence", {indicator: "licences"}),
  figure("days", "10", "day", {indicator: "retention"}),
  figure("share60", "0.6", "1", {indicator: "share"}),
  figure("minus", "-5", "camera", {measure: "change", indicator: "added"}),
  figure("plus", "30", "camera", {measure: "change", indicator: "added"})
];

const day = {words: {en: {one: "day", other: "days"}, fr: {one: "jour", other: "jours"}}};

const own = {
  ...context,
  ledger: {
    ...ledger,
    figures: Object.fromEntries(values.map(card => [card.id, card])),
    units: {...ledger.units, day}
  }
};

function codes(source: string, locale: string): string {
  const path = locale === "fr" ? "/fr/index" : "/index";
  return parse(source, {path, own})
    .problems.map(({code}) => code)
    .join(" ");
}

const twice = "claim-twice";
const wrong = "claim-unsupported";
const open = "claim-undecided";
const naked = "naked-number";

describe("what a comparator says beside a figure", () => {
  it.each([
    ["More than {{over400}} were counted.", twice],
    ["About [a hundred cameras]{n100} were counted.", wrong],
    ["It has nearly {{some100}} of them.", twice],
    ["It has {{over400}} or more.", twice],
    ["It has {{over400}}+.", twice],
    ["It has {{n50}} or more.", wrong],
    ["It has more than {{n50}}.", wrong],
    ["It has\nno fewer than\n{{n50}}.", wrong],
    ["It has between {{n20}} and {{n50}}.", ""],
    ["It has {{n100}}, more than the {{n50}} wanted.", ""],
    ["It has {{n20}}, more than the {{n50}} wanted.", wrong],
    ["It has {{n20}}, fewer cameras than the {{n50}} wanted.", ""],
    ["It has {{n60}}, fewer cameras than the {{n50}} wanted.", wrong],
    ["It has {{n20}} and more than {{n10}} wanted.", wrong],
    ["It has {{range}}, more than the {{over400}} wanted.", open],
    ["That is more than the {{n50}} wanted.", open],
    ["The count of {{n60}} exceeds the {{n50}} planned.", ""],
    ["The count of {{n40}} exceeds the {{n50}} planned.", wrong],
    ["They are kept over {{days unit}}.", ""],
    ["It went from {{n20}} up to {{n50}}.", ""],
    ["A page about {{n50}} of them.", ""],
    ["It has {{n50}}, {{plus}} more than before.", ""],
    ["It plans {{n50}} at the latest.", ""],
    ["It has [more than 400]{over400}.", ""]
  ])("%s", (source, code) => {
    expect(codes(source, "en")).toBe(code);
  });

  it.each([
    ["On compte plus de {{over400}} caméras.", twice],
    ["On compte plus\u00a0d’[une centaine]{some100}.", twice],
    ["On compte plus de {{n50}} caméras.", wrong],
    ["On compte près de {{n50}} caméras.", wrong],
    ["On compte {{n50}} caméras, plus que les {{n20}} prévues.", ""],
    ["On en compte {{n50}}, plus de caméras que les {{n20}} prévues.", ""],
    ["On en compte {{n20}}, moins de caméras que les {{n50}} prévues.", ""],
    ["On en compte {{n20}}, plus de caméras que les {{n50}} prévues.", wrong],
    ["Le compte, {{n60}}, dépasse les {{n50}} prévues.", ""],
    ["Le compte, {{n40}}, dépasse les {{n50}} prévues.", wrong],
    ["Il n’y a plus de {{n50}} caméras.", ""],
    ["On en compte {{plus}} de plus qu’avant.", ""],
    ["On en compte {{over400}} ou plus.", twice],
    ["De {{n20}} jusqu’à {{n50}}.", ""]
  ])("%s", (source, code) => {
    expect(codes(source, "fr")).toBe(code);
  });
});

describe("parts and multiples of figures", () => {
  it.each([
    ["Of {{n100}}, half work, that is {{n50}}.", ""],
    ["{{n50}} work, half of the {{n100}} in use.", ""],
    ["{{n20}} work, half of the {{n100}} in use.", wrong],
    ["{{n20}} work, one in five of the {{n100}}.", ""],
    ["{{n20}} work, one in ten of the {{n100}}.", wrong],
    ["{{n60}} work, more than half of the {{n100}}.", ""],
    ["{{n40}} work, more than half of the {{n100}}.", wrong],
    ["{{n40}} work, nearly half of the {{n100}}.", wrong],
    ["{{n50}} work, half of {{some100}}.", open],
    ["{{n50}} work, about half of the {{some100}} in use.", ""],
    ["{{n50}} work, not half of the {{n100}}.", wrong],
    ["{{n20}} work, not half of the {{n100}}.", ""],
    ["Most work: {{n60}} of the {{n100}}.", ""],
    ["Most of the {{n100}} work, {{n60}}.", ""],
    ["Most of the {{n100}} work, {{n40}}.", wrong],
    ["Of the cameras, {{share60}} work, more than half.", ""],
    ["Of the cameras, {{share60}} work, a third of all.", wrong],
    ["Half of the {{n100}} work.", open],
    ["{{=Half the words of the quote}} of the {{n100}} work.", ""],
    ["Half of them work.", naked],
    ["The {{other}} licences are for half of them.", naked],
    ["It doubled from {{n20}} to {{n40}}.", ""],
    ["It doubled from {{n20}} to {{n100}}.", wrong],
    ["It nearly doubled, from {{n50}} to {{n90}}.", ""],
    ["It nearly doubled, from {{n50}} to {{n100}}.", wrong],
    ["It has not doubled: {{n50}}, then {{n60}}.", ""],
    ["It has not doubled: {{n50}}, then {{n100}}.", wrong],
    ["It more than doubled, from {{n20}} to {{n100}}.", ""],
    ["It tripled from {{n20}} to {{n60}}.", ""],
    ["It tripled, to {{n60}}.", open],
    ["It had {{n20}}. By May it had tripled, to {{n60}}.", ""],
    ["It had {{n20}}. By May it had tripled, to {{n90}}.", wrong],
    ["{{n40}} are twice as many as {{n20}}.", ""],
    ["{{n50}} are twice as many as the {{n20}}.", wrong],
    ["{{n60}} are three times as many as {{n20}}.", ""],
    ["{{n60}} are three times the {{n40}}.", wrong],
    ["The {{over400}} are twice the {{n100}}.", wrong],
    ["The {{range}} are four times the {{n100}}.", open],
    ['{{n20}} of {{n100}}, {{="one in ten" the mayor’s words}}.', ""]
  ])("%s", (source, code) => {
    expect(codes(source, "en")).toBe(code);
  });

  it.each([
    ["{{n50}} marchent, la moitié des {{n100}}.", ""],
    ["{{n20}} marchent, la moitié des {{n100}}.", wrong],
    ["{{n60}} marchent, plus de la moitié des {{n100}}.", ""],
    ["{{n20}} marchent, une sur cinq, pour {{n100}} caméras.", ""],
    ["{{n20}} marchent, un tiers des {{n100}} caméras.", wrong],
    ["La plupart des {{n100}} marchent : {{n60}}.", ""],
    ["La plupart des {{n100}} marchent : {{n20}}.", wrong],
    ["Le nombre a doublé, de {{n20}} à {{n40}}.", ""],
    ["Le nombre a plus que doublé, de {{n20}} à {{n40}}.", wrong],
    ["Le nombre a triplé, de {{n20}} à {{n60}}.", ""],
    ["Le nombre a triplé, de {{n20}} à {{n100}}.", wrong],
    ["Les {{n40}} sont le double des {{n20}}.", ""],
    ["Les {{n60}} sont trois fois plus que les {{n20}}.", ""],
    ["Les {{n60}} sont deux fois plus que les {{n20}}.", wrong],
    ["Les counts, pour la plupart, citent {{n20}}.", ""]
  ])("%s", (source, code) => {
    expect(codes(source, "fr")).toBe(code);
  });
});

describe("what rises and falls", () => {
  it.each([
    ["It rose from {{n20}} to {{n50}}.", ""],
    ["It rose from {{n50}} to {{n20}}.", wrong],
    ["It rose from {{n50}} to {{n50}}.", wrong],
    ["It fell from {{n50}} in May to {{n20}} in June.", ""],
    ["It fell from {{n20}} to {{n50}}.", wrong],
    ["It rose from {{n50}} to {{over400}}.", ""],
    ["It rose from {{range}} to {{over400}}.", open],
    ["It grew from {{n20}} in May to {{n40}} in June, {{n50}} in July and {{n100}} in August.", ""],
    ["It grew from {{n20}} in May to {{n40}} in June, {{n10}} in July and {{n100}} in August.", wrong],
    ["It grew from {{n20}} to {{n40}} while {{n10}} stood idle.", ""],
    ["It did not rise from {{n50}} to {{n20}}.", ""],
    ["It had {{n20}}. It rose to {{n50}}.", ""],
    ["It had {{n100}}. It rose to {{n50}}.", wrong],
    ["It rose to {{n50}}.", open],
    ["It rose by {{plus}}.", ""],
    ["It rose by {{minus}}.", wrong],
    ["The aim was {{n40}}, lowered from {{n50}}.", ""],
    ["The aim was {{n60}}, lowered from {{n50}}.", wrong],
    ["It grew; {{n50}} are planned.", ""],
    ["In the fall of that year it had {{n50}}.", ""]
  ])("%s", (source, code) => {
    expect(codes(source, "en")).toBe(code);
  });

  it.each([
    ["Le nombre a augmenté de {{n20}} à {{n50}}.", ""],
    ["Le nombre a augmenté, passant de {{n50}} à {{n20}}.", wrong],
    ["Le nombre a baissé de {{n50}} en mai à {{n20}} en juin.", ""],
    ["Le nombre a baissé de {{n20}} à {{n50}}.", wrong],
    ["Le nombre a augmenté de {{plus}}.", ""],
    ["Une hausse de {{minus}}.", wrong],
    ["L’objectif était de {{n60}}, abaissé depuis {{n50}}.", wrong],
    ["L’objectif était de {{n40}}, abaissé depuis {{n50}}.", ""],
    ["Le nombre est passé de {{n50}} à {{n20}}.", ""]
  ])("%s", (source, code) => {
    expect(codes(source, "fr")).toBe(code);
  });
});

describe("a claim's place and way out", () => {
  it("marks the words, names the figures, and offers a reason", () => {
    const [problem] = parse("Text.\n\nIt rose from {{n50}} to {{n20}}.", {own}).problems;
    expect(problem).toMatchObject({line: 3, column: 4, code: wrong});
    expect(problem?.problem).toBe('"rose" does not fit "n50" (50 camera) and "n20" (20 camera)');
    expect(problem?.hint).toContain("{{=rose reason}}");
  });

  it("holds in titles, tables and raw HTML, and not in code", () => {
    expect(codes("---\ntitle: More than {{over400}}\n---\n", "en")).toBe(twice);
    expect(codes("<p>More than {{over400}}</p>\n", "en")).toBe(twice);
    expect(codes("| a |\n|---|\n| More than {{over400}} |\n", "en")).toBe(twice);
    expect(codes("Write `more than {{over400}}`.", "en")).toBe("");
  });
});

describe("any two exact figures", () => {
  const [low, high] = [1, 999];
  const pair = (a: number, b: number) => ({
    ...own,
    ledger: {...own.ledger, figures: {a: figure("a", String(a)), b: figure("b", String(b))}}
  });
  const numbers = fc.tuple(fc.integer({min: low, max: high}), fc.integer({min: low, max: high}));
  const isFine = (source: string, [a, b]: [number, number], path: string) =>
    parse(source, {path, own: pair(a, b)}).problems.length === 0;

  it("rise where the second is more, and fall where it is less, in each language", () => {
    fc.assert(
      fc.property(numbers, ([a, b]) => {
        expect(isFine("It rose from {{a}} to {{b}}.", [a, b], "/index")).toBe(b > a);
        expect(isFine("Il a baissé de {{a}} à {{b}}.", [a, b], "/fr/index")).toBe(b < a);
      }),
      {numRuns: 60}
    );
  });

  it("double within five in a hundred, and are more than half as arithmetic says", () => {
    fc.assert(
      fc.property(numbers, ([a, b]) => {
        const fits = 100 * b >= 190 * a && 100 * b <= 210 * a;
        const turned = 100 * a >= 190 * b && 100 * a <= 210 * b;
        expect(isFine("It doubled: {{a}}, then {{b}}.", [a, b], "/index")).toBe(fits || turned);
        expect(isFine("{{a}}, plus de la moitié des {{b}}.", [a, b], "/fr/index")).toBe(2 * a > b);
      }),
      {numRuns: 60}
    );
  });
});
