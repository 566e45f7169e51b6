import {z} from "zod";
import {base, colored, field, sorted} from "./base.ts";

export const tableSchema = z.strictObject({
  ...base,
  ...colored,
  ...sorted,
  form: z.literal("table"),
  y: field.describe("What each row is"),
  columns: z.array(field).min(1).describe("The columns in their order: texts, times and quantities"),
  bars: z.array(field).describe("Quantities drawn as bars too; default all").optional()
});
