import type {Answer} from "../../quantity/compare.ts";
import {toNotation} from "../../quantity/notation.ts";
import type {SentenceFigure} from "./claim-sentence.ts";

/** Words that say something of figures, and what is wrong with them, if anything is. */
export interface Claim {
  /** Offsets in the sentence. */
  start: number;
  end: number;
  fault?: {code: ClaimCode; problem: string; hint: string};
}

type ClaimCode = "claim-unsupported" | "claim-undecided" | "claim-twice";

/** A claim's words with their place. */
export interface ClaimedWords {
  start: number;
  words: string;
}

/** A claim as its figures answer it. */
export function settleClaim(said: ClaimedWords, answer: Answer, figures: readonly SentenceFigure[]): Claim {
  if (answer === "yes") return toClaim(said);
  const values = figures.map(namedValue).join(" and ");
  const of = values === "" ? "any two figures of this sentence" : values;
  const {words} = said;
  if (answer === "no") return toClaim(said, "claim-unsupported", `"${words}" does not fit ${of}`);
  return toClaim(said, "claim-undecided", `whether "${words}" is right cannot be told from ${of}`);
}

/** A claim about one figure, of which another would have to be known. */
export function lonelyClaim(said: ClaimedWords, {card}: SentenceFigure): Claim {
  const problem = `"${said.words}" compares "${card.id}" with nothing that is bound here`;
  return toClaim(said, "claim-undecided", problem);
}

/** A comparator that the figure's own words have, too. */
export function saidTwice(said: ClaimedWords, {card, printed}: SentenceFigure): Claim {
  const problem = `"${said.words}" stands before "${printed}", which says how exact "${card.id}" is itself`;
  return {
    ...toClaim(said),
    fault: {code: "claim-twice", problem, hint: `leave out "${said.words}"`}
  };
}

function toClaim({start, words}: ClaimedWords, code?: ClaimCode, problem = ""): Claim {
  const place = {start, end: start + words.length};
  if (code === undefined) return place;
  const shown = words.replace(/\s+/gu, " ");
  const literal = /\s/u.test(shown) ? `"${shown}"` : shown;
  const hint = `say what the figures say, or mark words that mean something else: {{=${literal} reason}}`;
  return {...place, fault: {code, problem, hint}};
}

function namedValue({card, quantity}: SentenceFigure): string {
  const unit = quantity.unit === "1" ? "" : ` ${quantity.unit}`;
  return `"${card.id}" (${toNotation(quantity)}${unit})`;
}
