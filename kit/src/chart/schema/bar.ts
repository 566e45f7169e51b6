import {z} from "zod";
import {base, colored, field} from "./base.ts";

export const barSchema = z.strictObject({...base, ...colored, form: z.literal("bar"), x: field, y: field});
