import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {create, type Font} from "fontkit";

/** One font of the pages: a family in one weight and style. */
export interface Face {
  family: "Source Serif 4" | "Source Sans 3";
  weight: 400 | 600 | 700;
  style: "normal" | "italic";
  /** File of the package `@expo-google-fonts/*` that holds it. */
  source: string;
  /** True where the first screen of a page needs it. */
  preload: boolean;
}

/** The fonts that the style sheets of pages and charts ask for. Both families are under the OFL. */
export const faces: readonly Face[] = [
  serif(400, "normal", "400Regular/SourceSerif4_400Regular.ttf", true),
  serif(400, "italic", "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf", false),
  serif(700, "normal", "700Bold/SourceSerif4_700Bold.ttf", true),
  sans(400, "400Regular/SourceSans3_400Regular.ttf", true),
  sans(700, "700Bold/SourceSans3_700Bold.ttf", false)
];

function serif(weight: Face["weight"], style: Face["style"], file: string, preload: boolean): Face {
  const source = `@expo-google-fonts/source-serif-4/${file}`;
  return {family: "Source Serif 4", weight, style, source, preload};
}

function sans(weight: Face["weight"], file: string, preload: boolean): Face {
  const source = `@expo-google-fonts/source-sans-3/${file}`;
  return {family: "Source Sans 3", weight, style: "normal", source, preload};
}

const packageRequire = createRequire(import.meta.url);

/** A face's font file, whole. */
export async function readFace({source}: Face): Promise<{bytes: Buffer; font: Font}> {
  const bytes = await readFile(packageRequire.resolve(source));
  return {bytes, font: create(bytes)};
}

let shared: Promise<ReadonlySet<number>> | undefined;

/** Code points that every font of the pages has. */
export function fontCodePoints(): Promise<ReadonlySet<number>> {
  shared ??= Promise.all(faces.map(readFace)).then(fonts => {
    const [first = [], ...others] = fonts.map(({font}) => font.characterSet);
    const sets = others.map(codePoints => new Set(codePoints));
    return new Set(first.filter(codePoint => sets.every(set => set.has(codePoint))));
  });
  return shared;
}
