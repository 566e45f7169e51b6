import type {Fraction} from "../fraction.ts";

/** A number as it stands in a text, before its comparator and unit. */
export interface Numeral {
  /** Index of the token after it. */
  readonly end: number;
  /** `null` where it cannot be read; `reason` says why. */
  readonly value: Fraction | null;
  readonly reason?: string | undefined;
  /** « une centaine » says about how many. */
  readonly about?: boolean;
  /** How it is written. */
  readonly form: "digits" | "words" | "collective" | "fraction" | "indefinite";
  /** Bare digits: they may be a year, a code, a score. */
  readonly plain?: boolean;
  /** True for grouped digits: `10 000`. */
  readonly grouped?: boolean;
  /** Just "un", "une", "one": as often an article or a pronoun. */
  readonly article?: boolean;
  /** A million or the like stands in it: French says "de" after it. */
  readonly scaled?: boolean;
  /** True where the digits name something rather than count: `2.0.1`, `007`. */
  readonly code?: boolean;
}

/** The same number without a value: it cannot be known which it is. */
export const withoutValue = <N extends Numeral>(
  numeral: N,
  end = numeral.end,
  reason = "no single number"
): N => ({...numeral, end, value: null, reason});
