import {z} from "zod";
import {base, colored, field, sorted} from "./base.ts";

export const bulletSchema = z.strictObject({
  ...base,
  ...colored,
  ...sorted,
  form: z.literal("bullet"),
  y: field.describe("What each row is"),
  value: field.describe("What is so: the bar"),
  target: field.describe("What is aimed at: the line across"),
  bands: z.array(field).max(4).describe("Ends of bands behind the bar, from the lowest").optional()
});
