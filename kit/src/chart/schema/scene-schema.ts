import {z} from "zod";

const px = z.number().describe("px from the top left corner");
const className = z.string().describe("Classes, separated by spaces: keys of a theme's classes");
const points = z.array(z.tuple([px, px]));
const figure = z.string().describe("Id of the figure that is shown");

const run = z.strictObject({
  text: z.string(),
  figure: figure.optional(),
  literal: z.boolean().describe("A number that is no figure").optional()
});

const group = z.strictObject({
  type: z.literal("group"),
  className: className.optional(),
  figure: figure.optional(),
  name: z.string().describe("Accessible name: the group is read as one thing").optional(),
  link: z.boolean().describe("The one link of its figure").optional(),
  hidden: z.boolean().describe("Kept from assistive technology").optional(),
  get children() {
    return z.array(node);
  }
});
const rect = z.strictObject({
  type: z.literal("rect"),
  x: px,
  y: px,
  width: z.number().min(0),
  height: z.number().min(0),
  className
});
const dots = z.strictObject({type: z.literal("dots"), centers: points, r: z.number().min(0), className});
const path = z.strictObject({
  type: z.literal("path"),
  polylines: z.array(points),
  closed: z.boolean().describe("Each polyline leads back to its start"),
  className
});
const text = z.strictObject({
  type: z.literal("text"),
  x: px.describe("Where the line starts, has its middle or ends: see anchor"),
  y: px.describe("The baseline"),
  anchor: z.enum(["start", "middle", "end"]),
  line: z.array(run).describe("Pieces of one line of text, drawn one after the other"),
  sizePx: z.number().positive(),
  bold: z.boolean().describe("Weight 700 in place of 400").optional(),
  className
});

const node: z.ZodType = z.lazy(() => z.discriminatedUnion("type", [group, rect, dots, path, text]));

const cell = z.strictObject({
  text: z.string(),
  heads: z.boolean().describe("Heads its row").optional(),
  figure: figure.optional(),
  evidence: z
    .array(z.strictObject({figure, text: z.string()}))

    .optional()
});
const look = z.strictObject({
  ground: z.string().describe("Colour behind the drawing"),
  classes: z
    .record(z.string(), z.record(z.string(), z.string()))
    .describe("SVG presentation properties by class; of two classes the later one here wins")
});

const sceneSchema = z.strictObject({
  version: z.literal(1),
  locale: z.string().describe("BCP 47 tag of the words"),
  widthPx: z.number().positive(),
  heightPx: z.number().positive(),
  alt: z.string(),
  description: z.string(),
  table: z.strictObject({caption: z.string(), head: z.array(z.string()), rows: z.array(z.array(cell))}),
  fontFamily: z.string().describe("Families of all texts, in order of preference"),
  themes: z.strictObject({light: look.optional(), dark: look.optional(), print: look.optional()}),
  children: z.array(node).describe("What is drawn, in order: a later node covers an earlier one")
});

/** The published JSON Schema of a scene. */
export function sceneJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(sceneSchema) as Record<string, unknown>;
}
