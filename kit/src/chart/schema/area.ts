import {z} from "zod";
import {base, colored, field, serial} from "./base.ts";

export const areaSchema = z.strictObject({
  ...base,
  ...colored,
  ...serial,
  form: z.literal("area"),
  x: field.describe("A column of times or of numbers"),
  y: field,
  curve: z
    .enum(["straight", "step"])
    .describe(
      "What stands between two points; default joined where they follow in the rhythm of their series"
    )
    .optional()
});
