import {Ajv2020} from "ajv/dist/2020.js";
import {describe, expect, it} from "vitest";
import {examples} from "../../gallery/examples.ts";
import {drawChart} from "../../src/chart/draw-chart.ts";
import {toSceneFile} from "../../src/chart/scene-file.ts";
import {sceneJsonSchema} from "../../src/chart/schema/scene-schema.ts";
import {toPng} from "../../src/embed/to-png.ts";
import {differingShare} from "../embed/pixels.ts";
import {charts} from "./fixtures/charts.ts";
import {kindCharts} from "./fixtures/kinds.ts";
import {renderScene} from "./render-scene.ts";

const validate = new Ajv2020({strict: false}).compile(sceneJsonSchema());
const all = {...charts, ...kindCharts};
const draw = ({spec, data}: (typeof all)[keyof typeof all], theme: "light" | "dark" | "auto") => {
  const drawing = drawChart(spec, data, {locale: "en", theme});
  return {drawing, scene: JSON.parse(JSON.stringify(toSceneFile(drawing, {locale: "en", theme})))};
};

describe("toSceneFile", () => {
  it.each(Object.entries(all))("%s meets the published schema", (_, chart) => {
    validate(draw(chart, "auto").scene);
    expect(validate.errors).toBeNull();
  });

  it("of every example meets the published schema", () => {
    for (const {spec, data} of Object.values(examples)) {
      const drawing = drawChart(spec, data, {locale: "fr"});
      validate(JSON.parse(JSON.stringify(toSceneFile(drawing, {locale: "fr"}))));
      expect(validate.errors).toBeNull();
    }
  });

  it("is enough to draw the same picture", () => {
    for (const theme of ["light", "dark"] as const)
      for (const chart of [all["camera-growth"], all["cameras-with-software"], all["kinds-bar"]]) {
        const {drawing, scene} = draw(chart, theme);
        const [own, other] = [toPng(drawing.svg), toPng(renderScene(scene, theme))];
        expect(differingShare(own, other)).toBeLessThan(0.0005);
      }
  });

  it("has the looks of the theme asked for, of the classes in use", () => {
    const {scene} = draw(all["cameras-with-software"], "dark");
    expect(Object.keys(scene.themes)).toEqual(["dark"]);
    expect(scene.themes.dark.classes["sb-unit"]).toEqual({fill: "currentColor"});
    expect(scene.themes.dark.classes).not.toHaveProperty("sb-hatch");
  });

  it("is refused by the schema with an unknown node or a coordinate that is none", () => {
    const {scene} = draw(all["camera-growth"], "light");
    expect(validate({...scene, children: [{type: "circle", r: 1}]})).toBe(false);
    expect(
      validate({...scene, children: [{type: "rect", x: null, y: 0, width: 1, height: 1, className: "a"}]})
    ).toBe(false);
  });
});
