import {z} from "zod";
import {statuses} from "./card.ts";

/** Ids are lower-case words joined by hyphens; `@2` names a superseded version. */
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*(@\d+)?$/, "an id is lower-case letters, digits and hyphens");
const words = z.string().trim().min(1, "it is empty");

/** One text by language: `{en: …, fr: …}`. */
export const localized = z.record(
  z.string().regex(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]+)*$/, "a language is a BCP 47 tag such as `en`"),
  words
);

/** Values and times are read as text, never as JavaScript numbers. */
const scalar = z.string({error: "a value here is one scalar: put it in quotes"}).trim().min(1, "it is empty");
const flag = z.boolean({error: "it must be true or false"}).default(false);

/** SHA-256 of the captured bytes, in lower-case hexadecimal. */
const snapshotHash = z.string().regex(/^[0-9a-f]{64}$/, "a snapshot is a SHA-256 of 64 hexadecimal digits");

export const quoteSchema = z.strictObject({
  exact: words,
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  /** The token of `exact` that the value rests on, where more than one reading fits. */
  number: scalar.optional()
});

/** What a piece of evidence may prove of its entry. */
export const supportable = ["value", "time", "stated", "base", "status", "text", "said-by"] as const;

export const evidenceSchema = z
  .strictObject({
    source: id,
    quote: quoteSchema.optional(),
    pointer: z.string().startsWith("/", "a JSON Pointer starts with a slash").optional(),
    fragment: z
      .string()
      .regex(/^(row|col|cell)=/, "an RFC 7111 fragment starts with row=, col= or cell=")
      .optional(),
    page: z.string().regex(/^\d+$/, "a page is a whole number").optional(),
    cell: z.string().optional(),
    supports: z.array(z.enum(supportable)).min(1).optional(),
    citing: id.optional(),
    /** The capture in which the words stand, where it is not the source's current one. */
    snapshot: snapshotHash.optional(),
    translation: localized.optional()
  })
  .refine(entry => entry.quote || entry.pointer || entry.fragment, {
    error: "evidence needs a quote, a pointer or a fragment"
  });
/** One entry may stand without its list. */
export const evidenceList = z.preprocess(
  value => (value === undefined || Array.isArray(value) ? value : [value]),
  z.array(evidenceSchema, {error: "it needs evidence"}).min(1)
);

/** `base: city` is short for `base: {where: city}`. */
export const baseSchema = z.preprocess(
  value => (typeof value === "string" ? {where: value} : value),
  z.record(z.string(), words)
);
const base = baseSchema.default({});

const entryShape = {
  time: scalar,
  "time-because": localized.optional(),
  stated: scalar.optional(),
  "stated-because": localized.optional(),
  "said-by": localized.optional(),
  hedged: flag,
  note: localized.optional(),
  draft: flag
};

const sourcedFigure = z.strictObject({
  ...entryShape,
  value: scalar,
  status: z.enum(statuses),
  measure: z.enum(["level", "change"]).default("level"),
  base,
  rank: z.enum(["preferred", "normal", "deprecated"]).default("normal"),
  supersedes: id.optional(),
  /** What became of a plan: a figure, an event or a statement. */
  outcome: id.optional(),
  evidence: evidenceList
});

const derivedFigure = z.strictObject({
  ...entryShape,
  time: scalar.optional(),
  formula: scalar,
  measure: z.enum(["level", "change"]).optional(),
  base: baseSchema.optional(),
  rank: z.enum(["preferred", "normal", "deprecated"]).default("normal"),
  assuming: localized.optional()
});

export type SourcedFigureInput = z.output<typeof sourcedFigure>;
export type DerivedFigureInput = z.output<typeof derivedFigure>;
/** The branch a figure is checked against, so that its faults are told one by one. */
export const figureBranches = {sourced: sourcedFigure, derived: derivedFigure};

export const indicatorSchema = z.strictObject({
  label: localized,
  unit: scalar,
  definition: localized.optional(),
  figures: z.record(id, z.unknown())
});

export const eventSchema = z.strictObject({
  ...entryShape,
  text: localized,
  /** Plans and targets that the event puts an end to. */
  "rules-out": z.array(id).min(1).optional(),
  evidence: evidenceList
});
export type EventInput = z.output<typeof eventSchema>;

export const statementSchema = z.strictObject({
  ...entryShape,
  time: scalar.default("unknown"),
  kind: z.enum(["statement", "response", "no-response"]).default("statement"),
  text: localized,
  evidence: evidenceList
});
export type StatementInput = z.output<typeof statementSchema>;

export const sourceSchema = z.strictObject({
  title: words,
  /** `not named` where the document does not say. */
  author: words.default("not named"),
  publisher: words,
  /** EDTF; a year is enough; `unknown` where the document is undated. */
  published: scalar,
  url: z.url({protocol: /^https?$/, error: "a URL starts with http:// or https://"}).optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language is a BCP 47 tag such as `fr`"),
  kind: z.enum([
    "web-page",
    "wiki-page",
    "article",
    "contract",
    "letter",
    "report",
    "data",
    "speech",
    "other"
  ]),
  /** What its publisher does in this matter. */
  position: z.enum(["campaigns", "sells", "governs", "runs-for-office", "reports", "researches"]),
  origin: id.optional(),
  /** The document whose list of sources names this one. */
  "listed-in": id.optional(),
  licence: words.optional(),
  note: localized.optional(),
  /** Where the author keeps it, from the notebook's folder: `sourcebook refresh` reads it again. Never published. */
  path: words.optional(),
  snapshot: snapshotHash.optional(),
  confidential: flag
});
export type SourceInput = z.output<typeof sourceSchema>;

const unitWords = z.strictObject({
  one: words,
  other: words,
  symbol: words.optional(),
  also: z.array(words).optional()
});
export const unitSchema = z
  .object({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "a currency is an ISO 4217 code")
      .optional(),
    /** `86400 s` */
    is: z
      .string()
      .regex(/^\d+(\.\d+)?(\/\d+)? \S+$/, "write a number, a space and a unit, as in `86400 s`")
      .optional(),
    because: localized.optional()
  })
  .catchall(unitWords)
  .refine(unit => !unit.is || unit.because, {error: "a factor needs its reason: `because`"});
export type UnitInput = z.output<typeof unitSchema>;

export const checksSchema = z.strictObject({
  constants: z
    .record(id, z.strictObject({value: scalar, unit: scalar.default("1"), because: localized}))
    .default({}),
  checks: z.record(id, z.strictObject({that: scalar, because: localized})).default({})
});
export type EvidenceInput = z.output<typeof evidenceSchema>;
