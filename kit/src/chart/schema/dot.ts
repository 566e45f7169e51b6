import {z} from "zod";
import {base, colored, field, serial, sorted} from "./base.ts";
import {zeroed} from "./zeroed.ts";

export const dotSchema = z.strictObject({
  ...base,
  ...colored,
  ...serial,
  ...sorted,
  ...zeroed,
  form: z.literal("dot"),
  x: field.describe("Where each dot stands"),
  y: field.describe("What each line is")
});
