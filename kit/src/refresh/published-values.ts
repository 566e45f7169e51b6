import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {z} from "zod";
import {fromQuantityJson, type Quantity, QuantityError} from "../quantity/quantity.ts";

const quantitySchema = z.object({
  low: z.string().nullable(),
  lowOpen: z.boolean(),
  high: z.string().nullable(),
  highOpen: z.boolean(),
  about: z.boolean(),
  unit: z.string()
});
const figuresSchema = z.record(z.string(), z.object({quantity: quantitySchema}));
const recordSchema = z.object({
  figures: figuresSchema.optional(),
  data: z.object({figures: figuresSchema}).optional()
});

/**
 * Every value under which a figure was published, by its id: from the records in `published/`, if there are any.
 *
 * A record is any `*.json` file in that folder or below it whose top level is an object with `figures`, or with
 * `data.figures` as a `chart.json` has it: figure ids, each with an object whose `quantity` is in the one JSON shape,
 * `{"figures": {"cameras-2017": {"quantity": {"low": "350", "lowOpen": false, "high": "350", …}}}}`. Other fields are
 * not looked at; files of another shape are no records, and are passed over.
 */
export async function readPublishedValues(root: string): Promise<Map<string, Quantity[]>> {
  const values = new Map<string, Quantity[]>();
  const folder = join(root, "published");
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith(".json")) continue;
    const record = parseRecord(await readFile(join(entry.parentPath, entry.name), "utf8"));
    for (const [id, {quantity}] of Object.entries({...record?.figures, ...record?.data?.figures})) {
      try {
        values.set(id, [...(values.get(id) ?? []), fromQuantityJson(quantity)]);
      } catch (error) {
        if (!(error instanceof QuantityError)) throw error;
      }
    }
  }
  return values;
}

function parseRecord(text: string): z.output<typeof recordSchema> | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
