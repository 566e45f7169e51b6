import {z} from "zod";
import type {Localized} from "../../quantity/localized.ts";

/** Every text by language in a value that fits its schema, with its path: `annotations.0.text`. */
export function findTexts(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly (string | number)[] = []
): {path: string; text: Localized}[] {
  if (value === undefined) return [];
  if (schema instanceof z.ZodOptional) return findTexts(schema.unwrap(), value, path);
  // A record of hues or of numbers is none of words.
  if (schema instanceof z.ZodRecord)
    return schema.valueType instanceof z.ZodString ? [{path: path.join("."), text: value as Localized}] : [];
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item, index) => findTexts(schema.element, item, [...path, index]));
  if (schema instanceof z.ZodUnion) {
    const fitting = (schema.options as z.ZodType[]).find(option => option.safeParse(value).success);
    return fitting ? findTexts(fitting, value, path) : [];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([name, field]) =>
    findTexts(field, (value as Record<string, unknown>)[name], [...path, name])
  );
}
