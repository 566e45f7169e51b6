import {z} from "zod";
import {base, colored, field, serial} from "./base.ts";

export const slopeSchema = z.strictObject({
  ...base,
  ...colored,
  ...serial,
  form: z.literal("slope"),
  x: field.describe("The two dates or states: a column with exactly two values"),
  y: field,
  series: field.describe("What each line is"),
  zero: z
    .boolean()
    .describe("The scale holds zero; default true unless over a quarter of the height is empty")
    .optional()
});
