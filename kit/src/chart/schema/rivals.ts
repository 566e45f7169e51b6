import {z} from "zod";
import {base, colored, field} from "./base.ts";
import {zeroed} from "./zeroed.ts";

export const rivalsSchema = z.strictObject({
  ...base,
  ...colored,
  ...zeroed,
  form: z.literal("rivals"),
  x: field.describe("What each source says"),
  y: field.describe("Who says so; default the publisher of the figure's source").optional()
});
