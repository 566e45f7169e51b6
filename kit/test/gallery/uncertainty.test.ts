import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {uncertaintyPictures} from "../../gallery/uncertainty.ts";

const docs = join(import.meta.dirname, "../../../docs");
const folder = join(docs, "images/uncertainty");

test("the pictures of docs/uncertainty.md are as the library draws them now, and each is shown", () => {
  const fresh = uncertaintyPictures();
  const files = Object.fromEntries(
    readdirSync(folder).map(file => [file.replace(/\.svg$/, ""), readFileSync(join(folder, file), "utf8")])
  );
  // If they differ, look at the new ones: npx tsx kit/scripts/uncertainty-pictures.ts
  expect(files).toEqual(fresh);
  const text = readFileSync(join(docs, "uncertainty.md"), "utf8");
  for (const name of Object.keys(fresh)) expect(text).toContain(`images/uncertainty/${name}.svg`);
});
