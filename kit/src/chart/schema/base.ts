import {z} from "zod";
import {differences} from "../spec/base.ts";
import {hues} from "../theme.ts";
import {annotationSchema} from "./annotation.ts";

export const text = z.record(z.string(), z.string()).describe("Text by language; it may hold {{figure-id}}");
export const field = z.string().min(1).describe("Name of a column of the dataset");
export const hue = z.enum(hues);

export const base = {
  version: z.literal(1),
  title: text.describe("What is to be seen; claims only what the figures support"),
  subtitle: text.describe("What is measured: thing, unit, place").optional(),
  note: text.describe("What a reader must know to read the chart rightly").optional(),
  noted: z
    .array(z.enum(differences))
    .describe("Differences between the figures that the note itself explains")
    .optional(),
  byline: text.describe("Who made the chart").optional(),
  facet: field.describe("The column whose values head small multiples, which all have one scale").optional(),
  annotations: z
    .array(annotationSchema)
    .describe("Words, lines, bands and arrows bound to the data or to figures")
    .optional()
};

export const colored = {
  color: hue.describe("Hue of what is settled; default blue").optional(),
  planColor: hue.describe("Hue of plans, pledges and targets; default vermilion").optional()
};

export const serial = {
  series: field.describe("The column whose values are told apart by hue, words and place").optional(),
  colors: z.record(z.string(), hue).describe("Hue of a series by its value").optional(),
  highlight: z.array(z.string()).describe("Series or labels that keep their hue; all else is grey").optional()
};

export const sorted = {
  sort: z
    .enum(["data", "ascending", "descending"])
    .describe("Order of the marks; plans always follow facts; default the order of the rows")
    .optional()
};
