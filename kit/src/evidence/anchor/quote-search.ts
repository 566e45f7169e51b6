import {type Anchor, type AnchorOptions, gone, type QuoteSelector, toAnchor} from "./anchor.ts";
import {isSameClaim, type Stretch} from "./compare-critical.ts";
import {areEdgesSame} from "./edges.ts";
import {type ExactPlace, exactPlaces, weighPlaces} from "./exact-places.ts";
import {findPlaces} from "./find-places.ts";
import {judgePlace, type Place, type Source} from "./judge-place.ts";
import {type Pattern, toPattern} from "./pattern.ts";
import {readChange} from "./read-change.ts";
import type {TextIndex} from "./text-index.ts";
import {toWords} from "./words.ts";

const isApart = (a: Place, b: Place) => b.end <= a.start || b.start >= a.end;

/** A place in other surroundings than this is believed only where no better one is seen. */
const sameSurroundings = 0.5;

/** One search for one quote in one text. */
export class QuoteSearch {
  readonly #index: TextIndex;
  readonly #pattern: Pattern;
  readonly #selector: QuoteSelector;
  readonly #options: AnchorOptions;
  readonly #source: Source;

  constructor(index: TextIndex, selector: QuoteSelector, options: AnchorOptions) {
    this.#index = index;
    this.#pattern = toPattern(selector);
    this.#selector = selector;
    this.#options = options;
    this.#source = {index, raw: (start, end) => index.text.slice(this.#origin(start), this.#origin(end))};
  }

  /** The quote's own words, typography apart; undefined where they are not there, or surely elsewhere. */
  sameWords(): Anchor | undefined {
    const {exact} = this.#pattern;
    const spans = exactPlaces(this.#index.folded.text, exact).map(start => ({
      start,
      end: start + exact.length
    }));
    const places = weighPlaces(this.#index.folded.text, spans, this.#pattern);
    const [first] = places;
    if (!first) return undefined;
    const chosen = this.#choose(places);
    if (!chosen) return this.#toAnchor("ambiguous", first, this.#sameScore(first));
    if (!this.#hasContext || chosen.literal) return this.#settle("found", chosen);
    if (chosen.context >= sameSurroundings) return this.#settle("found", chosen);
    const better = this.#bestPlace();
    const isElsewhere = better && better.context >= 0.7 && better.context > chosen.context + 0.2;
    if (isElsewhere) return this.#judge(better);
    return this.#settle("moved", chosen);
  }

  get #hasContext(): boolean {
    return this.#pattern.hasPrefix || this.#pattern.hasSuffix;
  }

  /** The one place, or the one whose context fits clearly better than any other's. */
  #choose(places: readonly ExactPlace[]): ExactPlace | undefined {
    const [best, second] = [...places].sort((a, b) => b.context - a.context || a.start - b.start);
    if (!best || !second) return best;
    if (this.#hasContext && best.context >= second.context + 0.15) return best;
    const {position} = this.#options;
    if (position === undefined) return undefined;
    const equal = places.filter(place => place.context > best.context - 0.15);
    const distance = (place: ExactPlace) => Math.abs(this.#origin(place.start) - position);
    const [near, next] = equal.sort((a, b) => distance(a) - distance(b));
    return near && next && distance(near) * 2 < distance(next) ? near : undefined;
  }

  /** The same words can still say something else: by what stands beside them, or by the case of a unit. */
  #settle(state: "found" | "moved", place: ExactPlace): Anchor {
    const score = this.#sameScore(place);
    const isSurrounded = this.#pattern.hasPrefix && this.#pattern.hasSuffix;
    if (place.literal && isSurrounded && score === 1) return this.#toAnchor(state, place, score);
    const {folded} = this.#index;
    const margin = 80;
    const left = Math.max(0, place.start - margin);
    const words = toWords(folded.text.slice(left, place.end + margin), left);
    const seen: Stretch = {
      words,
      from: words.filter(word => word.start < place.start).length,
      to: words.filter(word => word.start < place.end).length,
      raw: word => this.#source.raw(word.start, word.end)
    };
    const {from, to, words: own, raw, origins, start} = this.#pattern;
    const wanted: Stretch = {
      words: own,
      from,
      to,
      raw: word => raw.slice(origins[word.start - start] ?? 0, origins[word.end - start] ?? 0)
    };
    const same =
      isSameClaim(wanted, seen) &&
      areEdgesSame(wanted, seen, {
        known: {left: this.#pattern.hasPrefix, right: this.#pattern.hasSuffix}
      });
    return same ? this.#toAnchor(state, place, score) : this.#changed(place, score);
  }

  #sameScore({start, end}: {start: number; end: number}): number {
    return this.#source.raw(start, end).trim() === this.#selector.exact.trim() ? 1 : 0.99;
  }

  /** The place most like the quote where its words are not there as they were. */
  otherWords(): Anchor | undefined {
    const best = this.#bestPlace();
    return best ? this.#judge(best) : undefined;
  }

  #bestPlace(): Place | undefined {
    return this.#rankedPlaces()[0];
  }

  #ranked: Place[] | undefined;

  #rankedPlaces(): Place[] {
    if (this.#ranked) return this.#ranked;
    const places = new Map<string, Place>();
    for (const near of findPlaces(this.#index.folded.text, this.#pattern)) {
      const place = judgePlace(this.#source, this.#pattern, near);
      if (!place) continue;
      const key = `${place.start}-${place.end}`;
      const known = places.get(key);
      if (!known || this.#rank(known) < this.#rank(place)) places.set(key, place);
    }
    this.#ranked = [...places.values()].sort((a, b) => this.#rank(b) - this.#rank(a) || a.start - b.start);
    return this.#ranked;
  }

  #rank({quote, context}: Place): number {
    return quote + (this.#hasContext ? context : 0);
  }

  #judge(place: Place): Anchor {
    const {quote, context, sameClaim, lostName} = place;
    const around = this.#hasContext ? context : 0;
    const score = Math.min(0.98, quote);
    if (quote < 0.3 || quote + around / 2 < 0.6) return gone;
    if (!sameClaim) return this.#changed(place, score);
    const rival = this.#rankedPlaces().find(other => isApart(place, other) && this.#isAsGood(place, other));
    const isElsewhere = this.#hasContext && around < 0.15;
    const isSure = isElsewhere
      ? quote >= 0.85
      : quote >= 0.7 || (quote >= 0.45 && around >= 0.4) || around >= 0.65;
    const isOther = lostName && around < 0.6;
    return this.#toAnchor(rival || isOther || !isSure ? "ambiguous" : "edited", place, score);
  }

  #isAsGood(place: Place, other: Place): boolean {
    return this.#rank(other) > this.#rank(place) - 0.1;
  }

  #changed(place: {start: number; end: number}, score: number): Anchor {
    const {exact, prefix = "", suffix = ""} = this.#selector;
    const anchor = this.#toAnchor("changed", place, score);
    const {text} = this.#index;
    const room = 40;
    const change = readChange(
      {before: prefix.slice(-room), words: exact, after: suffix.slice(0, room), start: 0},
      {
        before: text.slice(Math.max(0, anchor.start - room), anchor.start),
        words: anchor.text,
        after: text.slice(anchor.end, anchor.end + room),
        start: anchor.start
      },
      {locale: "en", ...this.#options}
    );
    return {...anchor, change};
  }

  #toAnchor(state: Anchor["state"], {start, end}: {start: number; end: number}, score: number): Anchor {
    const span = {start: this.#origin(start), end: this.#origin(end), score};
    return toAnchor(state, this.#index.text, span);
  }

  #origin(offset: number): number {
    return this.#index.folded.offsets[offset] ?? this.#index.text.length;
  }
}
