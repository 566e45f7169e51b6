import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Anchor, anchorQuote, type QuoteSelector} from "../../src/evidence/anchor-quote.ts";
import {claimGroups} from "./altered-claims.ts";

const accepted = new Set<Anchor["state"]>(["found", "moved", "edited"]);
const around = {
  fr: {
    prefix: "Selon le rapport de l’association, ",
    suffix: ", d’après la réponse du maire.",
    put: "aujourd’hui, "
  },
  en: {prefix: "According to the audit office, ", suffix: ", as the mayor wrote in May.", put: "today, "}
};

interface Frame {
  name: string;
  /** The words as they stand in a document. */
  print(claim: string, language: "en" | "fr"): string;
  /** How they were quoted. */
  quote(claim: string, language: "en" | "fr"): QuoteSelector;
}

const within = (claim: string, language: "en" | "fr", put = "") =>
  `Before. ${around[language].prefix}${put}${claim}${around[language].suffix} After.`;

const frames: readonly Frame[] = [
  {
    name: "alone",
    print: claim => `A title\n\n${claim.slice(0, 1).toUpperCase()}${claim.slice(1)}. The end.`,
    quote: exact => ({exact})
  },
  {
    name: "with its context",
    print: (claim, language) => within(claim, language),
    quote: (exact, language) => ({
      exact,
      prefix: around[language].prefix,
      suffix: around[language].suffix
    })
  },
  {
    name: "with what stands before",
    print: (claim, language) => within(claim, language),
    quote: (exact, language) => ({exact, prefix: around[language].prefix})
  },
  {
    name: "with words put before it",
    print: (claim, language) => within(claim, language, around[language].put),
    quote: (exact, language) => ({
      exact,
      prefix: around[language].prefix,
      suffix: around[language].suffix
    })
  }
];

interface Altered {
  language: "en" | "fr";
  quote: QuoteSelector;
  text: string;
}

const altered: readonly Altered[] = claimGroups.flatMap(({language, claims}) =>
  claims.flatMap(said =>
    claims
      .filter(now => now !== said)
      .flatMap(now =>
        frames.map(({print, quote}) => ({
          language,
          quote: quote(said, language),
          text: print(now, language)
        }))
      )
  )
);

describe("anchorQuote, where a claim was altered", () => {
  it("never takes one claim for another", () => {
    expect(altered.length).toBeGreaterThan(20_000);
    fc.assert(
      fc.property(fc.constantFrom(...altered), ({language, quote, text}) => {
        const {state, text: now} = anchorQuote(text, quote, {locale: language});
        expect(accepted.has(state) ? `${state}: ${quote.exact} -> ${now}` : "refused").toBe("refused");
      }),
      {seed: 20_261_124, numRuns: 4_000}
    );
  });

  it("takes each claim that stands as it was", () => {
    for (const {language, claims} of claimGroups) {
      for (const claim of claims) {
        for (const {name, print, quote} of frames) {
          const {state} = anchorQuote(print(claim, language), quote(claim, language), {locale: language});
          expect(accepted.has(state) ? "taken" : `${state} ${name}: ${claim}`).toBe("taken");
        }
      }
    }
  });

  it("takes claims in which only other words were edited", () => {
    const edits: readonly [from: RegExp, to: string][] = [
      [/^la ville /, "la commune "],
      [/^la mairie /, "la municipalité "],
      [/^le marché /, "le contrat "],
      [/^the city /, "the town "],
      [/^the council /, "the town council "],
      [/^the report /, "the new report "]
    ];
    const all = claimGroups.flatMap(({language, claims}) =>
      claims.flatMap(claim =>
        edits
          .filter(([from]) => from.test(claim))
          .map(([from, to]) => ({language, claim, now: claim.replace(from, to)}))
      )
    );
    expect(all.length).toBeGreaterThan(100);
    const frame = frames[1] as Frame;
    const missed = all.filter(({language, claim, now}) => {
      const {state} = anchorQuote(frame.print(now, language), frame.quote(claim, language), {
        locale: language
      });
      return state !== "edited";
    });
    expect(missed.map(({now}) => now)).toEqual([]);
  });
});

const separators = [" ", "\u00a0", "\u202f", ".", ",", "’"];
const group = (digits: string, by: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, by);
const digits = fc.integer({min: 2, max: 9_999_999}).map(String);

/** Numbers one slip away: a digit more, less, another or elsewhere, or cut by a mark. */
const slips: readonly ((number: string, at: number) => string)[] = [
  (number, at) => `${number.slice(0, at)}${(Number(number[at]) + 1) % 10}${number.slice(at + 1)}`,
  (number, at) => number.slice(0, at) + number.slice(at + 1),
  (number, at) => `${number.slice(0, at + 1)}${number[at]}${number.slice(at + 1)}`,
  (number, at) =>
    at + 1 < number.length
      ? `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`
      : `${number}0`,
  (number, at) => `${number.slice(0, at + 1)},${number.slice(at + 1) || "5"}`,
  (number, at) => `${number.slice(0, at + 1)}.${number.slice(at + 1) || "5"}`,
  (number, at) => `${number.slice(0, at + 1)}/${number.slice(at + 1) || "2"}`,
  (number, at) => `${number.slice(0, at + 1)} ou ${number.slice(at + 1) || "2"}`,
  number => `-${number}`,
  number => `${number}²`
];

describe("anchorQuote, where digits slipped", () => {
  const sentences = [
    ["La commune verse ", " euros à son prestataire"],
    ["The council pays ", " pounds to its supplier"],
    ["On dénombre ", " interventions dans le quartier"],
    ["Officers counted ", " vehicles on the bridge"]
  ] as const;

  it("never takes another number for the one quoted", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        digits,
        fc.constantFrom(...slips),
        fc.nat(6),
        fc.constantFrom(...separators),
        fc.boolean(),
        ([before, after], number, slip, at, by, isSurrounded) => {
          const other = slip(number, at % number.length);
          fc.pre(other !== number && other !== "");
          const exact = `${before}${group(number, by)}${after}`;
          const now = `${before}${/^\d+$/.test(other) ? group(other, by) : other}${after}`;
          fc.pre(now !== exact);
          const quote = {exact, ...(isSurrounded ? {prefix: "Here. ", suffix: " (page 3)."} : {})};
          const {state} = anchorQuote(`Here. ${now} (page 3). There.`, quote, {locale: "fr"});
          expect(accepted.has(state) ? `${state}: ${exact} -> ${now}` : "refused").toBe("refused");
        }
      ),
      {seed: 20_261_124, numRuns: 3_000}
    );
  });

  it("never takes two numbers in another order for the two quoted", () => {
    const sentence = (one: string, two: string) =>
      `Sur la place, ${one} agents gardent ${two} portes la nuit`;
    fc.assert(
      fc.property(digits, digits, (one, two) => {
        fc.pre(one !== two);
        const {state} = anchorQuote(
          `Hier. ${sentence(two, one)}. Fin.`,
          {exact: sentence(one, two)},
          {locale: "fr"}
        );
        expect(accepted.has(state)).toBe(false);
      }),
      {seed: 20_261_124, numRuns: 500}
    );
  });
});
