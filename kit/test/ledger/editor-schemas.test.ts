import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {Ajv2020} from "ajv/dist/2020.js";
import {describe, expect, it} from "vitest";
import {parse} from "yaml";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {editorSchemas} from "../../src/ledger/editor-schemas.ts";
import {ledgerFiles, notebookFolder} from "./notebook-folder.ts";

const locales = ["en", "fr"];

async function schemasOf(files: Readonly<Record<string, string>>) {
  const root = await notebookFolder(files);
  return editorSchemas((await checkLedger({root, locales})).published);
}

/** Faults that an editor shows, for one file. */
function faultsOf(schema: object, text: string): string[] {
  const validate = new Ajv2020({strict: false, validateFormats: false}).compile(schema);
  validate(parse(text));
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

describe("editorSchemas", () => {
  it("describes each file, and offers the ledger's own ids", async () => {
    const schemas = await schemasOf(ledgerFiles);
    expect(Object.keys(schemas)).toEqual(["sources", "figures", "events", "statements", "units", "checks"]);
    expect(JSON.stringify(schemas.figures)).toContain('"enum":["letter"]');
    expect(schemas.events).toMatchObject({
      additionalProperties: {required: ["time", "text", "evidence"], additionalProperties: false}
    });
  });

  it("passes what the check passes, in the short and the long form", async () => {
    const schemas = await schemasOf(ledgerFiles);
    for (const [file, text] of Object.entries(ledgerFiles)) {
      const name = /^data\/(?:(figures)\/.*|(.*))\.yaml$/.exec(file);
      const schema = name && schemas[name[1] ?? name[2] ?? ""];
      if (schema) expect([file, ...faultsOf(schema, text)]).toEqual([file]);
    }
  });

  it("passes the notebook's own ledger", async () => {
    const data = join(import.meta.dirname, "../../../data");
    const names = readdirSync(data, {recursive: true, encoding: "utf8"}).filter(name =>
      name.endsWith(".yaml")
    );
    const files = Object.fromEntries(
      names.map(name => [`data/${name}`, readFileSync(join(data, name), "utf8")])
    );
    const schemas = await schemasOf(files);
    for (const [file, text] of Object.entries(files)) {
      const name = file.split("/")[1]?.replace(".yaml", "") ?? "";
      const schema = schemas[name];
      if (schema) expect([file, ...faultsOf(schema, text)]).toEqual([file]);
    }
  });

  it.each([
    ["figures/libraries", "status: reported", "status: sure"],
    ["figures/libraries", "source: letter", "source: lettre"],
    ["figures/libraries", "      status: reported\n", ""],
    ["figures/libraries", "status: reported", "statsu: reported"],
    ["sources", "kind: letter", "kind: lettre"],
    ["sources", "publisher: Commune", "publisher: ''"]
  ])("shows a fault in %s: %s", async (file, from, to) => {
    const schemas = await schemasOf(ledgerFiles);
    const text = ledgerFiles[`data/${file}.yaml`] ?? "";
    expect(text).toContain(from);
    const schema = schemas[file.split("/")[0] ?? ""] ?? {};
    expect(faultsOf(schema, text.replace(from, to))).not.toEqual([]);
  });
});
