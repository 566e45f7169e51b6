import {z} from "zod";
import {base, field, hue, text} from "./base.ts";

export const unitSchema = z.strictObject({
  ...base,
  form: z.literal("unit"),
  whole: field,
  part: field,
  y: field.describe("Heads the block of a row").optional(),
  partLabel: text.optional(),
  wholeLabel: text.optional(),
  per: z.number().positive().describe("How many things one mark stands for").optional(),
  color: hue.optional()
});
