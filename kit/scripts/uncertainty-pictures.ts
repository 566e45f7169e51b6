// Draws the pictures of docs/uncertainty.md: `npx tsx kit/scripts/uncertainty-pictures.ts`.
import {mkdirSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {uncertaintyPictures} from "../gallery/uncertainty.ts";

const outputDir = resolve(import.meta.dirname, "../../docs/images/uncertainty");
mkdirSync(outputDir, {recursive: true});
for (const [name, svg] of Object.entries(uncertaintyPictures()))
  writeFileSync(join(outputDir, `${name}.svg`), svg);
