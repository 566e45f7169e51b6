import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formatQuantity, type QuantityFormat} from "../../src/quantity/format-quantity.ts";
import {Fraction} from "../../src/quantity/fraction.ts";
import {parseQuantity, toNotation} from "../../src/quantity/notation.ts";
import {isSameQuantity, type Quantity, QuantityError} from "../../src/quantity/quantity.ts";
import {readQuantities} from "../../src/quantity/read-quantities.ts";
import {type Measure, roundForPrint} from "../../src/quantity/significant-digits.ts";
import {units} from "./units.ts";

type Style = NonNullable<QuantityFormat["style"]>;

/** Spaces as their kinds: `_` no-break, `'` narrow no-break. */
const show = (text: string) => text.replaceAll("\u00a0", "_").replaceAll("\u202f", "'");
const write = (notation: string, unit: string, style: Style, locale: string) =>
  show(formatQuantity(parseQuantity(notation, unit), {locale, style, units, unit: true}));

describe("formatQuantity", () => {
  it.each<[string, string, Style, string, string]>([
    ["350", "camera", "prose", "350_cameras", "350_caméras"],
    ["1", "camera", "prose", "1_camera", "1_caméra"],
    ["0", "camera", "prose", "0_cameras", "0_caméra"],
    ["1.5", "camera", "prose", "1.5_cameras", "1,5_caméra"],
    [">400", "camera", "prose", "more than_400_cameras", "plus de_400_caméras"],
    [">400", "camera", "label", "400+_cameras", "plus de 400_caméras"],
    [">=400", "camera", "label", "400+_cameras", "au moins 400_caméras"],
    ["~100", "camera", "prose", "about_100_cameras", "environ_100_caméras"],
    ["~100", "camera", "label", "about 100_cameras", "env._100_caméras"],
    [">~100", "camera", "prose", "more than about_100_cameras", "plus d’environ_100_caméras"],
    [">=100", "officer", "prose", "at least_100_police officers", "au moins_100_policiers municipaux"],
    ["<5", "camera", "prose", "less than_5_cameras", "moins de_5_caméras"],
    ["<5", "camera", "label", "under 5_cameras", "moins de 5_caméras"],
    ["<=30", "day", "prose", "at most_30_days", "au plus_30_jours"],
    ["350..400", "camera", "prose", "between_350 and_400_cameras", "entre_350 et_400_caméras"],
    ["350..400", "camera", "label", "350–400_cameras", "350-400_caméras"],
    [
      "350..<400",
      "camera",
      "prose",
      "at least_350 but less than_400_cameras",
      "au moins_350 mais moins de_400_caméras"
    ],
    ["~350..400", "camera", "prose", "between about_350 and_400_cameras", "entre environ_350 et_400_caméras"],
    ["-60..-40", "camera", "label", "between −60 and −40_cameras", "entre −60 et −40_caméras"],
    ["~-20..10", "camera", "label", "between about −20 and 10_cameras", "entre environ −20 et 10_caméras"],
    ["150000", "EUR", "prose", "150,000_euros", "150'000_euros"],
    ["150000", "EUR", "label", "€150,000", "150'000_€"],
    ["150000", "EUR", "compact", "€150k", "150'000_€"],
    ["150000", "camera", "compact", "150k_cameras", "150'000_caméras"],
    ["1500000", "EUR", "compact", "€1.5_million", "1,5_million_d’euros"],
    ["2000000", "EUR", "compact", "€2_million", "2_millions_d’euros"],
    ["39457.98", "EUR", "prose", "39,457.98_euros", "39'457,98_euros"],
    ["39457.98", "EUR", "table", "€39,457.98", "39'457,98_€"],
    ["1315.266", "EUR/licence", "prose", "1,315.27_euros per licence", "1'315,27_euros par licence"],
    ["1315.266", "EUR/licence", "table", "€1,315.27 per licence", "1'315,27_€ par licence"],
    ["12.5", "EUR", "prose", "12.50_euros", "12,50_euros"],
    ["1.799", "EUR", "table", "€1.799", "1,799_€"],
    ["12000", "CHF", "table", "CHF_12,000", "12'000_CHF"],
    [">10000", "image/s", "prose", "more than_10,000_images per second", "plus de_10'000_images par seconde"],
    [
      ">25920000000",
      "image/day",
      "compact",
      "more than_25.9_billion_images per day",
      "plus de_25,9_milliards_d’images par jour"
    ],
    ["<25920000000", "image", "compact", "less than_26_billion_images", "moins de_26_milliards_d’images"],
    ["3/35", "1", "percent", "8.6%", "8,6_%"],
    ["3/8", "1", "percent", "37.5%", "37,5_%"],
    ["999/1000", "1", "percent", "99.9%", "99,9_%"],
    ["1999/2000", "1", "percent", "99.95%", "99,95_%"],
    ["8.6", "%", "prose", "8.6%", "8,6_%"],
    ["-12.5", "%", "prose", "−12.5%", "−12,5_%"],
    ["11.2", "‰", "prose", "11.2‰", "11,2_‰"],
    ["5..10", "%", "prose", "between_5 and_10%", "entre_5 et_10_%"],
    [">100/7", "%", "prose", "more than_14%", "plus de_14_%"],
    [">200/7", "1", "prose", "more than_28", "plus de_28"],
    ["<200/7", "1", "prose", "less than_29", "moins de_29"],
    ["28.57", "1", "prose", "28.57", "28,57"],
    ["1000/3", "camera", "prose", "333_cameras", "333_caméras"],
    ["2", "1/s", "prose", "2 per second", "2 par seconde"]
  ])("%s %s in %s: %s, %s", (notation, unit, style, english, french) => {
    expect([write(notation, unit, style, "en"), write(notation, unit, style, "fr")]).toEqual([
      english,
      french
    ]);
  });

  it("writes the noun only where asked, money and percent always", () => {
    const bare = (notation: string, unit: string) =>
      formatQuantity(parseQuantity(notation, unit), {locale: "en", units});
    expect([bare(">400", "camera"), bare("150000", "EUR"), bare("8.6", "%")].map(show)).toEqual([
      "more than_400",
      "150,000_euros",
      "8.6%"
    ]);
  });

  it("keeps the significant digits asked for, bounds outward", () => {
    const digits = (notation: string, count: number) =>
      show(formatQuantity(parseQuantity(notation), {locale: "en", digits: count}));
    expect(digits("39457.98", 2)).toBe("39,000");
    expect(digits(">28.57", 2)).toBe("more than_28");
    expect(digits("<28.57", 2)).toBe("less than_29");
    expect(digits("2/3", 3)).toBe("0.667");
  });

  it("reads a region's language, and refuses one it has no table for", () => {
    expect(show(formatQuantity(parseQuantity("1234.5"), {locale: "fr-BE"}))).toBe("1'234,5");
    expect(() => formatQuantity(parseQuantity("1"), {locale: "de"})).toThrow(QuantityError);
  });

  it("refuses a unit that has no words", () => {
    expect(() => formatQuantity(parseQuantity("1", "drone"), {locale: "en", unit: true})).toThrow(/"drone"/);
  });
});

describe("separators", () => {
  it.each(["en", "fr"])("are those of CLDR in %s", locale => {
    // Node's ICU carries CLDR; what pages get comes from our tables alone.
    const parts = (value: number, options = {}) =>
      new Intl.NumberFormat(locale, options).formatToParts(value);
    const cldr = parts(1234567.5)
      .map(({type, value}) => (type === "group" || type === "decimal" ? value : "#"))
      .join("");
    const ours = formatQuantity(parseQuantity("1234567.5"), {locale}).replace(/\d+/g, "#");
    expect(ours).toBe(cldr);
    expect(formatQuantity(parseQuantity("8.6", "%"), {locale})).toBe(
      new Intl.NumberFormat(locale, {style: "percent", minimumFractionDigits: 1}).format(0.086)
    );
  });
});

/** Quantities as ledgers have them: printed decimals, every kind. */
const notation = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", "~", ">", ">=", "<", "<=", ">~", ">=~", "<~", "<=~"),
      fc.oneof(fc.integer({min: 2, max: 3000}), fc.integer({min: 2, max: 2_000_000_000})),
      fc.constantFrom("", ".5", ".25")
    )
    .map(([mark, whole, decimals]) => `${mark}${whole}${decimals}`),
  fc
    .tuple(
      fc.constantFrom("", "~"),
      fc.integer({min: 0, max: 5000}),
      fc.integer({min: 1, max: 5000}),
      fc.constantFrom("..", "..<")
    )
    .map(([mark, low, more, dots]) => `${mark}${low}${dots}${low + more}`)
);
const unit = fc.constantFrom(
  "1",
  "camera",
  "officer",
  "image/s",
  "EUR",
  "EUR/licence",
  "USD",
  "GBP",
  "CHF",
  "%",
  "‰",
  "day",
  "min",
  "image/camera/day"
);

describe("roundForPrint", () => {
  it("keeps every value inside what is printed, and single values within a twentieth", () => {
    const computed = fc.tuple(fc.integer({min: 1, max: 100_000}), fc.integer({min: 1, max: 999}));
    fc.assert(
      fc.property(
        computed,
        fc.constantFrom("", ">", ">=", "<", "<="),
        fc.constantFrom("share", "money", "other"),
        (parts, mark, measure) => {
          const value = parseQuantity(`${mark}${parts.join("/")}`);
          const printed = roundForPrint(value, measure as Measure);
          const size = (value.low?.equals(0) ? value.high : (value.low ?? value.high)) as Fraction;
          const shown = (printed.low?.equals(0) ? printed.high : (printed.low ?? printed.high)) as Fraction;
          if (mark === ">" || mark === ">=") expect(shown.compare(size)).toBeLessThanOrEqual(0);
          if (mark === "<" || mark === "<=") expect(shown.compare(size)).toBeGreaterThanOrEqual(0);
          const error = shown.sub(size).abs();
          if (measure !== "money")
            expect(error.mul(mark === "" ? 20 : 10).compare(size)).toBeLessThanOrEqual(0);
          else expect(error.compare(new Fraction(1, 100))).toBeLessThanOrEqual(0);
        }
      ),
      {numRuns: 2000}
    );
  });

  it("never makes nothing of something, nor a whole of a part", () => {
    const print = (text: string) => toNotation(roundForPrint(parseQuantity(text), "share"));
    expect(print("99999/1000")).toBe("99.999");
    expect(print("1/100000")).toBe("0.00001");
  });
});

/** A range from zero up to a bound is worded like a ceiling, so it has no wording of its own. */
const isWorded = ({low, lowOpen, high}: Quantity) =>
  low === null || high === null || !low.equals(0) || !lowOpen;

describe("formatQuantity and readQuantities", () => {
  for (const locale of ["en", "fr"]) {
    for (const style of ["prose", "table"] as const) {
      it(`what ${style} writes in ${locale} is read back as the same quantity`, () => {
        fc.assert(
          fc.property(notation, unit, (value, of) => {
            const quantity = parseQuantity(value, of);
            fc.pre(isWorded(quantity));
            const text = formatQuantity(quantity, {locale, style, units, unit: true});
            const readings = readQuantities(text, {locale, units});
            expect(
              readings.map(reading => reading.text),
              text
            ).toEqual([text]);
            const [reading] = readings;
            expect(
              reading?.quantity && isSameQuantity(reading.quantity, quantity),
              `${text}: ${reading?.reason}`
            ).toBe(true);
          }),
          {numRuns: 1000}
        );
      });
    }
  }
});
