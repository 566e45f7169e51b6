import {expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {editorSchemas} from "../../src/ledger/editor-schemas.ts";
import {ledgerFiles, notebookFolder} from "./notebook-folder.ts";

it("editorSchemas describes each file, and offers the ledger's own ids", async () => {
  const root = await notebookFolder(ledgerFiles);
  const {published} = await checkLedger({root, locales: ["en", "fr"]});
  const schemas = editorSchemas(published);
  expect(Object.keys(schemas)).toEqual(["sources", "figures", "events", "statements", "units", "checks"]);
  const text = JSON.stringify(schemas.figures);
  expect(text).toContain(
    '"source":{"type":["string","number"],"pattern":"^[a-z0-9][a-z0-9-]*(@\\\\d+)?$","enum":["letter"]}'
  );
  expect(text).toContain(
    '"enum":["reported","estimated","provisional","committed","planned","pledged","target","withdrawn"]'
  );
  expect(schemas.events).toMatchObject({
    additionalProperties: {required: ["time", "text", "evidence"], additionalProperties: false}
  });
});
