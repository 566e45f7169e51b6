import {z} from "zod";
import {base, colored, field} from "./base.ts";

export const columnSchema = z.strictObject({
  ...base,
  ...colored,
  form: z.literal("column"),
  x: field,
  y: field
});
