import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formatTime} from "../../src/quantity/format-time.ts";
import {QuantityError} from "../../src/quantity/quantity.ts";
import {readQuantities} from "../../src/quantity/read-quantities.ts";
import {compareTimes, isTime, parseTime} from "../../src/quantity/time.ts";

describe("parseTime", () => {
  it.each([
    ["2017", "date", "2017-01-01", "2017-12-31"],
    ["2019-02", "date", "2019-02-01", "2019-02-28"],
    ["2020-02", "date", "2020-02-01", "2020-02-29"],
    ["2019-01-05", "date", "2019-01-05", "2019-01-05"],
    ["201X", "date", "2010-01-01", "2019-12-31"],
    ["19XX", "date", "1900-01-01", "1999-12-31"],
    ["2019-XX", "date", "2019-01-01", "2019-12-31"],
    ["2020-02-XX", "date", "2020-02-01", "2020-02-29"],
    ["201X-02-29", "date", "2012-02-29", "2016-02-29"],
    ["2019-22", "date", "2019-06-01", "2019-09-30"],
    ["2019-24", "date", "2019-01-01", "2020-03-31"],
    ["2021-33", "date", "2021-01-01", "2021-03-31"],
    ["2014/2020", "interval", "2014-01-01", "2020-12-31"],
    ["2019-01-05/2019-03", "interval", "2019-01-05", "2019-03-31"],
    ["../2025", "interval", null, "2025-12-31"],
    ["2018/..", "interval", "2018-01-01", null],
    ["2018/", "interval", "2018-01-01", null],
    ["[2019-01..2022-12]", "one of", "2019-01-01", "2022-12-31"],
    ["[2019..2022]", "one of", "2019-01-01", "2022-12-31"],
    ["[2019-01-05..2019-01-07]", "one of", "2019-01-05", "2019-01-07"],
    ["[2017,2019]", "one of", "2017-01-01", "2019-12-31"],
    ["[2017..2019,2021]", "one of", "2017-01-01", "2021-12-31"],
    ["[..2022]", "one of", null, "2022-12-31"],
    ["[2019..]", "one of", "2019-01-01", null],
    ["unknown", "unknown", null, null]
  ])("%s is a %s from %s to %s", (text, kind, earliest, latest) => {
    expect(parseTime(text)).toEqual({edtf: text, kind, earliest, latest, approximate: false});
  });

  it.each(["2017~", "2017?", "2017%", "2014~/2020"])("%s is approximate", text => {
    expect(parseTime(text).approximate).toBe(true);
  });

  it.each([
    "20",
    "201",
    "2019-02-29",
    "2019-02-30",
    "2019-22/2020",
    "2017/2018/2019",
    "[2017",
    "[]",
    "[..]",
    "201X-02-30",
    "2019-13",
    "soon",
    "",
    "{2017,2018}",
    "2020/2019",
    "[2022..2019]",
    "../..",
    "2019-01-05T10:00:00",
    "-0044",
    "Y12000"
  ])("refuses %j with a QuantityError", text => {
    expect(() => parseTime(text)).toThrow(QuantityError);
    expect(isTime(text)).toBe(false);
  });
});

describe("compareTimes", () => {
  it("orders by first day, open beginnings by their last, unknown at the end", () => {
    const texts = ["unknown", "../2025", "2025", "2019/..", "2019", "2019-01-05", "[2019..2022]", "2018"];
    const sorted = texts
      .map(parseTime)
      .sort(compareTimes)
      .map(({edtf}) => edtf);
    expect(sorted).toEqual([
      "2018",
      "2019",
      "[2019..2022]",
      "2019/..",
      "2019-01-05",
      "2025",
      "../2025",
      "unknown"
    ]);
  });
});

describe("formatTime", () => {
  it.each([
    ["2017", "2017", "2017"],
    ["2019-01", "January 2019", "janvier 2019"],
    ["2019-02-01", "1 February 2019", "1er février 2019"],
    ["2019-01-05", "5 January 2019", "5 janvier 2019"],
    ["../2025", "by 2025", "d’ici à 2025"],
    ["../2025-01-05", "by 5 January 2025", "d’ici au 5 janvier 2025"],
    ["2018/..", "since 2018", "depuis 2018"],
    ["2019-01-05/..", "since 5 January 2019", "depuis le 5 janvier 2019"],
    ["2014/2020", "2014–2020", "2014-2020"],
    ["2019-01/2019-03", "January to March 2019", "de janvier à mars 2019"],
    ["2019-04/2020-03", "April 2019 to March 2020", "d’avril 2019 à mars 2020"],
    ["2019-01-05/2019-03-07", "5 January to 7 March 2019", "du 5 janvier au 7 mars 2019"],
    ["[2019-01..2022-12]", "between January 2019 and December 2022", "entre janvier 2019 et décembre 2022"],
    ["[2019..2022]", "between 2019 and 2022", "entre 2019 et 2022"],
    ["[2017,2019]", "2017 or 2019", "2017 ou 2019"],
    ["[..2022]", "2022 or before", "2022 ou avant"],
    ["2017~", "about 2017", "vers 2017"],
    ["201X", "the 2010s", "années 2010"],
    ["19XX", "the 20th century", "XXe siècle"],
    ["2019-22", "summer 2019", "été 2019"],
    ["2021-33", "first quarter of 2021", "premier trimestre 2021"],
    ["unknown", "undated", "sans date"]
  ])("%s: %s, %s", (text, english, french) => {
    const write = (locale: string) => formatTime(parseTime(text), {locale}).replaceAll("\u00a0", " ");
    expect([write("en"), write("fr")]).toEqual([english, french]);
  });

  it("shortens months in labels", () => {
    const write = (text: string, locale: string) =>
      formatTime(parseTime(text), {locale, style: "label"}).replaceAll("\u00a0", " ");
    expect(write("2019-01-05", "en")).toBe("5 Jan 2019");
    expect(write("[2019-01..2022-12]", "fr")).toBe("entre janv. 2019 et déc. 2022");
  });

  it("keeps day and month on one line", () => {
    expect(formatTime(parseTime("2019-01-05"), {locale: "en"})).toBe("5\u00a0January 2019");
  });
});

describe("formatTime and readQuantities", () => {
  const year = fc.integer({min: 1900, max: 2099}).map(String);
  const month = fc
    .tuple(year, fc.integer({min: 1, max: 12}))
    .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
  const day = fc
    .tuple(month, fc.integer({min: 1, max: 28}))
    .map(([m, d]) => `${m}-${String(d).padStart(2, "0")}`);
  const date = fc.oneof(year, month, day);
  const pair = fc.oneof(...[year, month, day].map(kind => fc.tuple(kind, kind).filter(([a, b]) => a < b)));
  const time = fc.oneof(
    date,
    date.map(end => `../${end}`),
    date.map(start => `${start}/..`),
    pair.map(([a, b]) => `${a}/${b}`),
    pair.map(([a, b]) => `[${a}..${b}]`)
  );

  it.each(["en", "fr"])("what is written in %s is read back as the same time", locale => {
    fc.assert(
      fc.property(time, fc.constantFrom("prose" as const, "label" as const), (edtf, style) => {
        const text = formatTime(parseTime(edtf), {locale, style});
        const readings = readQuantities(text, {locale});
        expect(readings.map(reading => [reading.text, reading.time])).toEqual([[text, edtf]]);
      }),
      {numRuns: 2000}
    );
  });
});
