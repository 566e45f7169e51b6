import edtf from "edtf";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseTime, type TimeSpan} from "../../src/quantity/time.ts";

// From 1000 on: of years before, the package takes some for those of the 20th century and misses their leap days.
const year = fc.integer({min: 1000, max: 9999}).map(String);
const twoDigits = (max: number) => fc.integer({min: 0, max}).map(number => String(number).padStart(2, "0"));
const month = twoDigits(13);
const day = twoDigits(32);
const plain = fc
  .tuple(year, month, day, fc.integer({min: 1, max: 3}))
  .map(([y, m, d, parts]) => [y, m, d].slice(0, parts).join("-"));

/** A date with some digits not known. */
const masked = fc
  .tuple(plain, fc.array(fc.boolean(), {minLength: 10, maxLength: 10}))
  .map(([text, unknown]) => [...text].map((char, at) => (unknown[at] && char !== "-" ? "X" : char)).join(""));
/** A date with some parts marked. */
const mark = fc.constantFrom("", "?", "~", "%");
const marked = fc
  .tuple(plain, fc.array(fc.tuple(mark, mark), {minLength: 3, maxLength: 3}))
  .map(([text, marks]) =>
    text
      .split("-")
      .map((part, at) => `${marks[at]?.[0]}${part}${marks[at]?.[1]}`)
      .join("-")
  );
const end = fc.oneof(plain, masked, marked, fc.constantFrom("", ".."));
const interval = fc.tuple(end, end).map(([from, to]) => `${from}/${to}`);
const member = fc.oneof(
  plain,
  masked,
  fc.tuple(plain, plain).map(([from, to]) => `${from}..${to}`)
);
const set = fc
  .tuple(
    fc.array(member, {minLength: 1, maxLength: 4}),
    fc.constantFrom(",", ", "),
    fc.constantFrom("", "..")
  )
  .map(([members, comma, open]) => `[${members.join(comma)}${members.at(-1)?.includes("..") ? "" : open}]`);
/** Anything made of the characters of dates. */
const noise = fc.string({unit: fc.constantFrom(..."0123456789-/.[],X?~% SYE"), maxLength: 14});

interface Bounds {
  type: string;
  first: string | null;
  last: string | null;
}

/** What the `edtf` package reads; undefined where it refuses. */
function reference(text: string): Bounds | undefined {
  try {
    const parsed = edtf(text);
    const dayOf = (time: number | null) =>
      time === null || !Number.isFinite(time) ? null : new Date(time).toISOString().slice(0, 10);
    return {type: parsed.type, first: dayOf(parsed.min), last: dayOf(parsed.max)};
  } catch {
    return undefined;
  }
}

function read(text: string): TimeSpan | undefined {
  try {
    return parseTime(text);
  } catch {
    return undefined;
  }
}

/** True where a day has the digits of a date: the package takes 29 February 2019 for the first of March. */
const fits = (bound: string | null, mask: string) =>
  bound !== null && new RegExp(`^${mask.replaceAll("X", "\\d")}`).test(bound);

describe("parseTime and the edtf package, the reference", () => {
  it("read plain dates alike", () => {
    fc.assert(
      fc.property(plain, text => {
        const known = reference(text);
        // Seasons are ours: nobody agrees on their days.
        if (known?.type === "Season") return;
        const isLie = known !== undefined && !fits(known.first, text);
        expect([read(text)?.earliest, read(text)?.latest]).toEqual(
          isLie ? [undefined, undefined] : [known?.first, known?.last]
        );
      }),
      {numRuns: 500}
    );
  });

  it("read dates with unknown digits alike, where the package's days have those that are known", () => {
    fc.assert(
      fc.property(masked, text => {
        const [known, own] = [reference(text), read(text)];
        if (own && text.includes("X"))
          expect([fits(own.earliest, text), fits(own.latest, text)]).toEqual([true, true]);
        if (known?.type !== "Date" || !fits(known.first, text) || !fits(known.last, text)) return;
        expect([own?.earliest, own?.latest]).toEqual([known.first, known.last]);
      }),
      {numRuns: 500}
    );
  });

  it("read marked dates alike", () => {
    fc.assert(
      fc.property(marked, text => {
        const known = reference(text);
        if (known?.type !== "Date" || !fits(known.first, text.replace(/[?~%]/g, ""))) return;
        expect([read(text)?.earliest, read(text)?.latest]).toEqual([known.first, known.last]);
      }),
      {numRuns: 500}
    );
  });

  it("read intervals alike, except open ends, whose days the package makes up", () => {
    fc.assert(
      fc.property(interval, text => {
        const [known, own] = [reference(text), read(text)];
        const [from = "", to = ""] = text.split("/");
        if (!known || /^\.*\/\.*$/.test(text) || text.includes("-02-29")) return;
        if (/\d/.test(from) && !from.includes("X")) expect(own?.earliest).toBe(known.first);
        if (/\d/.test(to) && !to.includes("X")) expect(own?.latest).toBe(known.last);
      }),
      {numRuns: 500}
    );
  });

  it("take the same sets", () => {
    fc.assert(
      fc.property(set, text => {
        const known = text.includes("02-29") ? undefined : reference(text);
        const ordered = text
          .slice(1, -1)
          .split(/, ?/)
          .every(part => {
            const [from = "", to = ""] = part.split("..");
            return to === "" || (read(from)?.earliest ?? "") <= (read(to)?.latest ?? "");
          });
        if (known && ordered) expect(read(text)?.kind).toBe("one of");
      }),
      {numRuns: 500}
    );
  });

  it("refuse the same: what is made of dates and is none is admitted by neither", () => {
    fc.assert(
      fc.property(fc.oneof(noise, plain, interval, set), text => {
        const own = read(text);
        // Ours takes more forms of level 2, all of them of the standard, and ends of different precision in a set.
        if (!own || own.kind === "unknown" || /[X?~%]|\.\./.test(text)) return;
        expect(reference(text.trim()), text).toBeDefined();
      }),
      {numRuns: 1500}
    );
  });
});
