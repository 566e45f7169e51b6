// `npm run gallery -- line dot`: pages and contact sheets of the examples whose ids begin so; default all.
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {contactSheet, fontFiles} from "./contact-sheet.ts";
import {examples} from "./examples.ts";
import {galleryPage} from "./gallery-page.ts";

const outputDir = resolve(import.meta.dirname, "../../dist-gallery");
const prefixes = process.argv.slice(2);
const chosen = examples.filter(
  ({id}) => prefixes.length === 0 || prefixes.some(prefix => id.startsWith(prefix))
);

if (prefixes.length === 0) rmSync(outputDir, {recursive: true, force: true});
mkdirSync(join(outputDir, "fonts"), {recursive: true});
for (const file of fontFiles) copyFileSync(file, join(outputDir, "fonts", basename(file)));
for (const locale of ["en", "fr"] as const)
  for (const theme of ["light", "dark"] as const)
    writeFileSync(join(outputDir, `${locale}-${theme}.html`), galleryPage(chosen, {locale, theme}));
for (const example of chosen) writeFileSync(join(outputDir, `${example.id}.png`), contactSheet(example));
console.log(`${chosen.length} examples in dist-gallery: en-light.html, …, and a sheet <id>.png of each`);
