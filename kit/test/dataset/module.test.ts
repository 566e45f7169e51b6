import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {loadModule} from "../../src/dataset/module.ts";

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "sourcebook-module-"));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

describe("loadModule(root, file)", () => {
  it("imports TypeScript with what it imports, and names both", async () => {
    write("loaders/a.ts", `import {b} from "../b.ts";\nimport "node:fs";\nexport default (b + 1) as number;`);
    write("b.ts", "export const b: number = 1;");
    const {module, inputs, imports} = await loadModule(root, "loaders/a.ts");
    expect(module.default).toBe(2);
    expect(Object.keys(inputs)).toEqual(["b.ts", "loaders/a.ts"]);
    expect(imports).toEqual(["b.ts"]);
  });

  it("reads a changed file again, and is the same for the same content anywhere", async () => {
    write("a.ts", "export default 1;");
    const first = await loadModule(root, "a.ts");
    write("a.ts", "export default 2;");
    const second = await loadModule(root, "a.ts");
    expect([first.module.default, second.module.default]).toEqual([1, 2]);
    expect(second.hash).not.toBe(first.hash);
    const here = root;
    root = mkdtempSync(path.join(tmpdir(), "sourcebook-elsewhere-"));
    write("a.ts", "export default 1;");
    expect((await loadModule(root, "a.ts")).hash).toBe(first.hash);
    rmSync(root, {recursive: true});
    root = here;
    for (const file of readdirSync(path.join(root, ".sourcebook/modules"))) {
      expect(readFileSync(path.join(root, ".sourcebook/modules", file), "utf8")).not.toContain(root);
    }
  });

  it("tells where a file does not compile", async () => {
    write("a.ts", "export default 1;\nexport defalt 2;");
    await expect(loadModule(root, "a.ts")).rejects.toMatchObject({
      problems: [{code: "module-does-not-compile", file: "a.ts", line: 2, column: 8}]
    });
  });

  it("tells which file fails while it is imported", async () => {
    write("a.ts", `throw new Error("no\\nmore");`);
    await expect(loadModule(root, "a.ts")).rejects.toMatchObject({
      problems: [{code: "module-fails", file: "a.ts", problem: "fails while it is imported: Error: no"}]
    });
  });
});
