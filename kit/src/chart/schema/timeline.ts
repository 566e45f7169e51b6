import {z} from "zod";
import {base, colored, field, serial} from "./base.ts";

const {series, colors} = serial;

export const timelineSchema = z.strictObject({
  ...base,
  ...colored,
  series,
  colors,
  form: z.literal("timeline"),
  time: field.describe("When each event was: a column of times"),
  event: field.describe("What each event was, in a few words"),
  value: field.describe("A number that belongs to it, with its figure").optional()
});
