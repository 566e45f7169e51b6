import {z} from "zod";
import {base, field, hue} from "./base.ts";

export const donutSchema = z.strictObject({
  ...base,
  form: z.literal("donut"),
  value: field.describe("How large each part is"),
  label: field.describe("What each part is"),
  half: z.boolean().describe("Half a ring, from left to right: an assembly by its seats").optional(),
  colors: z.record(z.string(), hue).describe("Hue of a part by its label").optional(),
  highlight: z.array(z.string()).describe("Labels that keep their hue; all else is grey").optional()
});
