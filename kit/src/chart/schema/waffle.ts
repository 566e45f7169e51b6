import {z} from "zod";
import {base, colored, field, serial} from "./base.ts";

export const waffleSchema = z.strictObject({
  ...base,
  color: colored.color,
  colors: serial.colors,
  highlight: serial.highlight,
  form: z.literal("waffle"),
  part: field.describe("What is meant of the whole"),
  whole: field.describe("The whole, a block a row; without it the parts make up the whole").optional(),
  y: field.describe("Heads a row's block, or names a row's part").optional()
});
