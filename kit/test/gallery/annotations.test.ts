import {expect, test} from "vitest";
import type {Example} from "../../gallery/example.ts";
import {examples} from "../../gallery/examples.ts";
import {drawChart} from "../../src/chart/draw-chart.ts";
import {boxOfText, type SceneNode, type TextNode} from "../../src/chart/scene.ts";
import type {Annotation} from "../../src/chart/spec/annotation.ts";
import type {ChartSpec} from "../../src/chart/spec/spec.ts";

const words = {en: "Words of ours", fr: "Nos mots"};

/** A line at a value, and words at the first mark that has a figure. */
function annotationsFor({data}: Example): Annotation[] {
  const [figure] = Object.keys(data.figures);
  const at: Annotation[] = figure === undefined ? [] : [{type: "text", place: {figure}, text: words}];
  return [{type: "line", value: 10, text: words}, ...at];
}

function textsIn(node: SceneNode): TextNode[] {
  if (node.type === "group") return node.children.flatMap(textsIn);
  return node.type === "text" ? [node] : [];
}

const drawn = examples.flatMap(example =>
  [680, 328].map(widthPx => {
    const spec = {...example.spec, annotations: annotationsFor(example)} as ChartSpec;
    return {
      name: `${example.id} ${widthPx}`,
      form: spec.form,
      ...drawChart(spec, example.data, {locale: "en", widthPx})
    };
  })
);

test("annotations cover no text in any form, and lie inside", () => {
  const faults = drawn.flatMap(({name, scene}) => {
    const boxes = scene.children.flatMap(textsIn).map(boxOfText);
    return boxes.flatMap((box, index) => {
      const outside = box.x < -0.5 || box.x + box.width > scene.widthPx + 0.5;
      const covered = boxes.slice(index + 1).some(other => {
        const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
        const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
        return Math.min(across, down) > 1;
      });
      return outside || covered ? [`${name}: text ${index} ${outside ? "lies outside" : "is covered"}`] : [];
    });
  });
  expect(faults).toEqual([]);
});

test("forms with a scale of values take annotations, others say that they do not", () => {
  const takes = new Set(drawn.filter(({problems}) => problems.length === 0).map(({form}) => form));
  const scaled = [
    "column",
    "bar",
    "line",
    "area",
    "slope",
    "dot",
    "range",
    "dumbbell",
    "arrow",
    "waterfall",
    "bullet"
  ];
  expect([...takes]).toEqual(expect.arrayContaining(scaled));
  for (const {form, problems} of drawn.filter(each => !takes.has(each.form)))
    expect(problems.map(({problem}) => problem)).toEqual([`the form "${form}" takes no annotations`]);
});
