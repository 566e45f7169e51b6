import {type Hue, hues} from "../theme.ts";

interface LabelHueOptions {
  /** One hue for all that `colors` does not name; without it each takes the next of seven. */
  color?: Hue | undefined;
  colors?: Readonly<Record<string, Hue>> | undefined;
  highlight?: readonly string[] | undefined;
}

/** A hue by key, in the order of the keys; what is not in `highlight` is grey, and so is what comes after seven. */
export function labelHues(
  keys: readonly string[],
  {color, colors = {}, highlight}: LabelHueOptions
): Map<string, Hue> {
  const taken = new Set(keys.map(key => colors[key]));
  // Grey is for what recedes.
  const free = hues.filter(hue => !taken.has(hue) && !(highlight && hue === "grey"));
  const next = (key: string): Hue => colors[key] ?? color ?? free.shift() ?? "grey";
  return new Map(
    [...new Set(keys)].map(key => [key, highlight && !highlight.includes(key) ? "grey" : next(key)])
  );
}
