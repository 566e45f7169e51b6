import {z} from "zod";
import {base, colored, field, serial} from "./base.ts";

export const lineSchema = z.strictObject({
  ...base,
  ...colored,
  ...serial,
  form: z.literal("line"),
  x: field.describe("A column of times or of numbers"),
  y: field,
  curve: z
    .enum(["straight", "step", "none"])
    .describe(
      "What stands between two points; default lines where points follow in the rhythm of their series"
    )
    .optional(),
  zero: z
    .boolean()
    .describe("The axis of values holds zero; default true unless all values lie in its upper third")
    .optional()
});
