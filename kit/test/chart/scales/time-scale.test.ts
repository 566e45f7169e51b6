import {describe, expect, test} from "vitest";
import {timeScale} from "../../../src/chart/scales/time-scale.ts";
import {parseTime} from "../../../src/quantity/time.ts";

const scaleOf = (times: string[], rangePx: [number, number] = [0, 600]) =>
  timeScale(times.map(parseTime), {rangePx});
const wordsOf = (times: string[], widthPx: number, locale = "en") => {
  const {ticks, anchor} = scaleOf(times, [0, widthPx]).ticks({locale, sizePx: 14});
  return {anchor, words: ticks.map(({text, under}) => (under ? `${text} ${under}` : text))};
};

describe("timeScale.place", () => {
  test("of whole years puts each above the tick that names it", () => {
    const scale = scaleOf(["2014", "2016", "2018"]);
    const {ticks, anchor} = scale.ticks({locale: "en", sizePx: 14});
    expect(anchor).toBe("middle");
    expect(ticks.map(({text}) => text)).toEqual(["2014", "2015", "2016", "2017", "2018"]);
    for (const year of ["2014", "2016", "2018"]) {
      const place = scale.place(parseTime(year));
      expect(place?.px).toBeCloseTo(ticks.find(({text}) => text === year)?.px ?? -1, 6);
      expect(place?.uncertain).toBe(false);
    }
  });

  test("of mixed dates is one of days: a year among them is a span", () => {
    const scale = scaleOf(["2017", "2018-01-01", "2019-01-01"]);
    const perDay = 600 / (365 + 366);
    expect(scale.place(parseTime("2017"))).toEqual({
      px: expect.closeTo((365 / 2) * perDay, 6),
      fromPx: 0,
      toPx: expect.closeTo(365 * perDay, 6),
      openStart: false,
      openEnd: false,
      uncertain: true
    });
    expect(scale.place(parseTime("2018-01-01"))?.uncertain).toBe(false);
    expect(scale.dayToPx("2018-01-01")).toBeCloseTo(365 * perDay, 6);
  });

  test("stands at the one end that a time has, open on the other side", () => {
    const scale = scaleOf(["2019", "../2025"]);
    expect(scale.place(parseTime("../2025"))).toMatchObject({
      px: 600,
      fromPx: 582,
      toPx: 600,
      openStart: true
    });
    expect(scale.place(parseTime("2019/.."))).toMatchObject({px: 0, fromPx: 0, toPx: 18, openEnd: true});
  });

  test("spans one of several, and what is about then is open at both ends", () => {
    const scale = scaleOf(["[2019..2022]", "2024", "2020~"]);
    expect(scale.place(parseTime("[2019..2022]"))).toMatchObject({
      fromPx: 0,
      uncertain: true,
      openStart: false
    });
    expect(scale.place(parseTime("2020~"))).toMatchObject({openStart: true, openEnd: true, uncertain: true});
  });

  test("of no date is undefined; one date stands in the middle", () => {
    expect(scaleOf(["2017"]).place(parseTime("unknown"))).toBeUndefined();
    expect(scaleOf(["2017"]).place(parseTime("2017"))?.px).toBe(300);
    expect(scaleOf([]).ticks({locale: "en", sizePx: 14}).ticks).toEqual([]);
  });
});

describe("timeScale.ticks", () => {
  test.each([
    [["2014-02", "2026-01"], 600, "en", "start", ["2015", "2016"]],
    [["2014-02", "2026-01"], 300, "en", "start", ["2016", "2018"]],
    [["1900", "2000"], 300, "en", "middle", ["1900", "1920"]],
    [["2019-01", "2019-12"], 600, "en", "middle", ["Jan 2019", "Feb"]],
    [["2019-01", "2019-12"], 600, "fr", "middle", ["janv. 2019", "févr."]],
    [["2019-01-28", "2019-02-03"], 600, "fr", "middle", ["28\u00a0janv. 2019", "29\u00a0janv."]],
    [
      ["2018-12-20", "2019-02-10"],
      600,
      "en",
      "middle",
      ["24\u00a0Dec 2018", "31\u00a0Dec", "7\u00a0Jan 2019"]
    ]
  ])("%s in %i px, %s: %s %s …", (times, widthPx, locale, anchor, first) => {
    const {words, anchor: seen} = wordsOf(times, widthPx, locale);
    expect(seen).toBe(anchor);
    expect(words.slice(0, first.length)).toEqual(first);
  });

  test("leave room for their words in any width, and stay inside the axis", () => {
    for (const times of [
      ["0001", "9999"],
      ["2014-02", "2026-01-31"],
      ["2019-01-01", "2019-03-05"],
      ["1999", "2001"]
    ]) {
      for (const widthPx of [120, 280, 600, 1200]) {
        const {ticks} = scaleOf(times, [0, widthPx]).ticks({locale: "fr", sizePx: 14});
        expect(ticks.length).toBeGreaterThan(0);
        for (const [index, {px}] of ticks.entries()) {
          expect(px).toBeGreaterThanOrEqual(0);
          expect(px).toBeLessThanOrEqual(widthPx);
          const next = ticks[index + 1];
          if (next) expect(next.px - px).toBeGreaterThan(30);
        }
      }
    }
  });
});
