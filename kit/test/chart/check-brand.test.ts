import {describe, expect, test} from "vitest";
import {checkBrand, contrastOf} from "../../src/chart/check-brand.ts";
import {drawChart} from "../../src/chart/draw-chart.ts";
import {type Brand, themeNames, themeStyle, themes, toThemes} from "../../src/chart/theme.ts";
import {charts} from "./fixtures/charts.ts";

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
  ["#0000ff", "#ffffff", 8.59]
])("contrastOf(%s, %s) is %d, either way", (a, b, contrast) => {
  expect(contrastOf(a, b)).toBeCloseTo(contrast, 2);
  expect(contrastOf(b, a)).toBeCloseTo(contrast, 2);
});

test("every colour of the house can be read on its ground", () => {
  const brand = Object.fromEntries(themeNames.map(name => [name, themes[name]]));
  expect(checkBrand(brand, "x")).toEqual([]);
});

describe("checkBrand", () => {
  test("names a hue that can't be read, and a shade that can", () => {
    const [problem, ...others] = checkBrand({light: {ochre: "#e0a000"}}, "theme.ts");
    expect(problem).toMatchObject({code: "theme-contrast", severity: "error", file: "theme.ts"});
    expect(problem?.problem).toBe(
      "theme.light.ochre #e0a000 has a contrast of 2.2 with its ground #ffffff; words need 4.5"
    );
    const shade = problem?.hint?.slice(0, 7) ?? "";
    expect(contrastOf(shade, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(checkBrand({light: {ochre: shade}}, "theme.ts")).toEqual([]);
    // Print takes the light colours: it has the same fault, which is told once.
    expect(others).toEqual([]);
  });

  test("holds the house's colours against a ground of the brand's own", () => {
    const problems = checkBrand({light: {ground: "#b0c4d8"}, print: {ground: "#ffffff"}}, "theme.ts");
    expect(problems.map(({problem}) => problem.split(" ")[0])).toContain("theme.light.blue");
    expect(problems.every(({problem}) => problem.startsWith("theme.light."))).toBe(true);
  });

  test.each(["red", "#12", "#12345g", "url(x)", "#123456;}"])("refuses %s as a colour", color => {
    const problems = checkBrand({dark: {blue: color}}, "theme.ts");
    expect(problems.map(({code}) => code)).toEqual(["theme-color"]);
  });
});

describe("a brand", () => {
  const brand: Brand = {light: {blue: "#0a3d91"}, dark: {ground: "#000000"}};
  test("colours files that stand alone, and leaves the rest to the house", () => {
    const {spec, data} = charts["camera-growth"];
    const draw = (theme: "light" | "dark" | "print") =>
      drawChart(spec, data, {locale: "en", theme, brand}).svg;
    expect(draw("light")).toContain(".sb-blue { color: #0a3d91; }");
    expect(draw("light")).toContain(`.sb-vermilion { color: ${themes.light.vermilion}; }`);
    expect(draw("dark")).toContain(".sb-ground { fill: #000000; }");
    expect(draw("print")).toContain(".sb-blue { color: #0a3d91; }");
    expect(drawChart(spec, data, {locale: "en", theme: "light"}).svg).toContain(themes.light.blue);
  });

  test("colours pages in each theme and on paper", () => {
    const style = themeStyle(toThemes(brand));
    expect(style.match(/--sb-blue: #0a3d91/g)).toHaveLength(1);
    expect(style.match(/--sb-ground: #000000/g)).toHaveLength(2);
    const print = style.slice(style.indexOf("@media print"));
    expect(print).toContain(`--sb-rule: ${themes.print.rule}`);
    expect(print).not.toContain("--sb-blue");
  });
});
