import type {Quantity} from "../quantity.ts";

/** What a number in a text is. Only a `quantity` counts or measures something. */
export type ReadingKind =
  | "quantity"
  | "date"
  | "ordinal"
  | "time of day"
  | "phone"
  | "postcode"
  /** Its place in a list or a count of something else: an article, a page, a version, a score. */
  | "number"
  /** Digits that are part of a name: `A61`, `covid-19`, `5G`. */
  | "name";

/** What is said about tax: HT, TTC, excl. VAT. */
export type Tax = "excluded" | "included";

/** One number of a text. */
export interface Reading {
  /** UTF-16 offsets in the text: from the comparator to the unit. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ReadingKind;
  /** What it says; `null` where it is no quantity, or cannot be read for sure. */
  readonly quantity: Quantity | null;
  /** Canonical unit, where its noun stands beside the number and is known. */
  readonly unit?: string;
  /** What is said about tax: HT, TTC, excl. VAT. */
  readonly tax?: Tax;
  /** EDTF of a date, as far as the words say it. */
  readonly time?: string;
  /** Why a quantity has no value. */
  readonly reason?: string;
}

/** A reading by its tokens, before it has offsets. */
export interface Found {
  readonly kind: ReadingKind;
  readonly quantity: Quantity | null;
  /** Index of its first token; the one asked for where absent. */
  readonly from?: number;
  /** Index of the token after it. */
  readonly to: number;
  readonly unit?: string | undefined;
  readonly tax?: Tax | undefined;
  readonly time?: string | undefined;
  readonly reason?: string | undefined;
}

/** A number that counts nothing, or whose value cannot be known. */
export const noQuantity = (kind: ReadingKind, to: number, more?: Partial<Found>): Found => ({
  kind,
  quantity: null,
  to,
  ...more
});
