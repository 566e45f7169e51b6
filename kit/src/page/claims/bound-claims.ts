import {kindOf} from "../../quantity/quantity.ts";
import {baseUnits} from "../../quantity/unit.ts";
import type {Claim, ClaimedWords} from "./claim.ts";
import {lonelyClaim, saidTwice, settleClaim} from "./claim.ts";
import {type ClaimSentence, comparable, figureAt, figureMark, type SentenceFigure} from "./claim-sentence.ts";
import {type ClaimWords, type Comparator, comparators, spaced, wordPattern} from "./claim-words.ts";
import {fitsComparator} from "./judge.ts";

/** "more than {{a}}", "{{a}} or more": comparators beside a figure, which says itself how exact it is. */
export function boundClaims(sentence: ClaimSentence, words: ClaimWords): Claim[] {
  return [
    ...claimsBefore(sentence, words),
    ...claimsAfter(sentence, words),
    ...claimsAcross(sentence, words)
  ];
}

function claimsBefore(sentence: ClaimSentence, words: ClaimWords): Claim[] {
  return [...sentence.text.matchAll(beforePattern(words))].flatMap(match => {
    const {index, groups = {}} = match;
    const figure = figureAt(sentence, index + match[0].length - 1);
    const comparator = comparators.find((_, at) => groups[`c${at}`] !== undefined);
    if (!figure || !comparator) return [];
    const said = {start: index, words: groups[`c${comparators.indexOf(comparator)}`] as string};
    if (isOtherSense(sentence.text, said, figure, words)) return [];
    // « plus des 350 »: the article is part of the comparator.
    const article = groups.article !== undefined || /(?:des|du|aux|les)$/iu.test(said.words);
    return [judgeBefore({sentence, figure, said, comparator, article, words})];
  });
}

/** "no longer" (« n’a plus de »), "a page about", "over three years", "from 20 up to 50". */
function isOtherSense(
  text: string,
  {start, words: said}: ClaimedWords,
  {quantity}: SentenceFigure,
  words: ClaimWords
): boolean {
  const before = text.slice(0, start);
  if (/^plus\s/iu.test(said) && /(?<!\p{L})n(?:e\s|[’'])[^.;,]{0,24}$/iu.test(before)) return true;
  if (/^about$/iu.test(said) && words.subjects !== undefined)
    return new RegExp(`(?<!\\p{L})${words.subjects}\\s+$`, "iu").test(before);
  const isSpan = /^(?:over|under|some|au-delà)/iu.test(said);
  if (isSpan && baseUnits(quantity.unit).above.some(unit => /^(?:s|min|h|day|week|month|year)$/.test(unit)))
    return true;
  const isEnd = /^(?:up to|jusqu)/iu.test(said);
  return (
    isEnd && new RegExp(`(?:${spaced(words.from)})\\s*${figureMark}[^${figureMark}]*$`, "iu").test(before)
  );
}

interface BeforeClaim {
  sentence: ClaimSentence;
  figure: SentenceFigure;
  said: ClaimedWords;
  comparator: Comparator;
  article: boolean;
  words: ClaimWords;
}

function judgeBefore({sentence, figure, said, comparator, article, words}: BeforeClaim): Claim {
  const kind = kindOf(figure.quantity);
  const open = kind !== "exact" && !(figure.worded && !/\p{N}|\p{L}/u.test(figure.printed));
  if (open && !article && !isVerb(said)) return saidTwice(said, figure);
  const other = comparedBefore(sentence, figure, said, words);
  if (other)
    return settleClaim(said, fitsComparator(other.quantity, figure.quantity, comparator), [other, figure]);
  if (article || isVerb(said)) return lonelyClaim(said, figure);
  return settleClaim(said, "no", [figure]);
}

/** Compares two things rather than saying how exact one is: "exceeds", « inférieur à ». */
const isVerb = ({words}: ClaimedWords) => /exce|dépass|excè|excé|rieur|above|below|dess[ou]/iu.test(words);

/** The figure that a comparison begins with: the nearest before it, with no other statement in between. */
function comparedBefore(
  sentence: ClaimSentence,
  figure: SentenceFigure,
  {start}: ClaimedWords,
  {and}: ClaimWords
): SentenceFigure | undefined {
  const other = comparable(figure, sentence.figures)
    .filter(({at}) => at < start)
    .at(-1);
  if (!other) return undefined;
  const between = sentence.text.slice(other.at + 1, start);
  return /[;:]/.test(between) || wordPattern(and, "iu").test(between) ? undefined : other;
}

function claimsAfter(sentence: ClaimSentence, {after}: ClaimWords): Claim[] {
  const pattern = new RegExp(
    `${figureMark}\\s*(?<words>${spaced(after)})(?!\\p{L}|\\s+(?:tard|tôt|until|by)\\b)`,
    "giu"
  );
  return [...sentence.text.matchAll(pattern)].flatMap(match => {
    const figure = figureAt(sentence, match.index);
    const words = match.groups?.words;
    if (!figure || words === undefined) return [];
    // "{{a}} and more than {{b}}" goes on.
    const rest = sentence.text.slice(match.index + match[0].length);
    if (/^\s+(?:than|de|d[’']|que|qu[’']|\p{L}+\s+than)(?![\p{L}])/iu.test(rest)) return [];
    const said = {start: match.index + match[0].length - words.length, words};
    const open = kindOf(figure.quantity) !== "exact";
    return [open ? saidTwice(said, figure) : settleClaim(said, "no", [figure])];
  });
}

/** "{{a}} cameras, fewer cameras than the {{b}}": two words with others between them. */
function claimsAcross(sentence: ClaimSentence, words: ClaimWords): Claim[] {
  const inner = "(?:\\s+[\\p{L}’'-]+){1,4}?";
  const side = (name: string, list: string) =>
    `(?<${name}>(?<!\\p{L})(?:${list})${inner}\\s+(?:${words.than}))`;
  const tail = `(?:\\s*(?:${spaced(words.articles)}))?\\s*${figureMark}`;
  const pattern = new RegExp(`(?:${side("more", words.more)}|${side("less", words.less)})${tail}`, "giu");
  return [...sentence.text.matchAll(pattern)].flatMap(match => {
    const figure = figureAt(sentence, match.index + match[0].length - 1);
    const said = {start: match.index, words: match.groups?.more ?? match.groups?.less ?? ""};
    const other = figure && comparedBefore(sentence, figure, said, words);
    if (!figure || !other) return figure ? [lonelyClaim(said, figure)] : [];
    const comparator = match.groups?.more === undefined ? "less than" : "more than";
    return [settleClaim(said, fitsComparator(other.quantity, figure.quantity, comparator), [other, figure])];
  });
}

function beforePattern({before, articles}: ClaimWords): RegExp {
  const choices = comparators.map((name, at) => `(?<c${at}>${spaced(before[name])})`).join("|");
  const article = `(?<article>(?:(?<=[’'])|\\s+)(?:${spaced(articles)})(?=[\\s’']|${figureMark}))?`;
  return new RegExp(`(?<!\\p{L})(?:${choices})${article}(?:(?<=[’'])|\\s+)\\s*[€$£]?${figureMark}`, "giu");
}
