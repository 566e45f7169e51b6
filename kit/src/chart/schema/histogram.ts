import {z} from "zod";
import {base, colored, field} from "./base.ts";

export const histogramSchema = z.strictObject({
  ...base,
  color: colored.color,
  form: z.literal("histogram"),
  x: field.describe("The values that are counted, one a row"),
  y: field.describe("Names a row in the data table").optional(),
  step: z.number().positive().describe("Width of a span in the unit of the values").optional()
});
