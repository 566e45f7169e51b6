import {z} from "zod";
import {hues} from "../theme.ts";

const text = z.record(z.string(), z.string()).describe("Text by language; it may hold {{figure-id}}");
const value = z
  .union([z.number(), z.strictObject({figure: z.string()})])
  .describe("A value on the axis of values: a number, or a figure");
const place = z
  .union([
    z.strictObject({figure: z.string()}),
    z.strictObject({at: z.string(), value: value.optional()}),
    z.strictObject({x: value, y: value})
  ])
  .describe("The mark of a figure, a time or label with a value, or a point");
const color = z.enum(hues).optional();

/** What a chart says at a place of its plot. */
export const annotationSchema = z.union([
  z.strictObject({type: z.literal("text"), place, text}),
  z.strictObject({type: z.literal("arrow"), place, text}),
  z.strictObject({type: z.literal("line"), value, text: text.optional(), color}),
  z.strictObject({type: z.literal("line"), at: z.string(), text: text.optional(), color}),
  z.strictObject({type: z.literal("band"), from: value, to: value, text: text.optional()}),
  z.strictObject({
    type: z.literal("band"),
    between: z.tuple([z.string(), z.string()]),
    text: text.optional()
  })
]);
