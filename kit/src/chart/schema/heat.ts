import {z} from "zod";
import {base, colored, field, hue} from "./base.ts";

export const heatSchema = z.strictObject({
  ...base,
  ...colored,
  form: z.literal("heat"),
  x: field.describe("What the columns are"),
  y: field.describe("What the rows are"),
  value: field.describe("What each cell says"),
  center: z.number().describe("The value from which cells are shaded both ways").optional(),
  lowColor: hue.describe("Hue of values below the centre; default ochre").optional()
});
