import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {examples} from "../../gallery/examples.ts";
import {drawChart} from "../../src/chart/draw-chart.ts";
import {checkSpec} from "../../src/chart/schema/spec-schema.ts";
import {xmlFault} from "../chart/xml-fault.ts";

const output = (name: string) => join(import.meta.dirname, "../output/gallery", name);

describe("the gallery draws, narrow and wide, in both languages", () => {
  test.each(examples.map(example => [example.id, example] as const))("%s", async (id, {spec, data}) => {
    expect(checkSpec(spec, {file: id, locales: ["en", "fr"]})).toEqual([]);
    for (const [locale, widthPx] of [
      ["en", 680],
      ["fr", 328]
    ] as const) {
      const {svg, problems} = drawChart(spec, data, {locale, widthPx, theme: "light"});
      expect(problems).toEqual([]);
      expect(xmlFault(svg)).toBeUndefined();
      await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
        output(`${id}-${locale}-${widthPx}.svg`)
      );
    }
  });

  test("each example has an id of its own", () => {
    const ids = examples.map(({id}) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
