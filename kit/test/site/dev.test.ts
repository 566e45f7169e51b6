import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {listenToSocket} from "./listen-to-socket.ts";
import {type NotebookCopy, Workbench} from "./notebook-copy.ts";

const timeout = 60_000;
let bench: Workbench;
let notebook: NotebookCopy;
let server: ChildProcess;
let url: string;
let said = "";

beforeAll(async () => {
  bench = new Workbench();
  notebook = bench.copy("tiny-notebook");
  server = spawn(process.execPath, [notebook.command, "dev", "--port", "0"], {cwd: notebook.folder});
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on("data", bytes => {
      said += String(bytes);
    });
  }
  url = await waitFor(async () => /http:\/\/\S+\//.exec(said)?.[0]);
}, timeout);

afterAll(async () => {
  server.kill("SIGTERM");
  if (server.exitCode === null) await once(server, "exit");
  bench.remove();
});

describe("sourcebook dev", () => {
  it(
    "serves pages in the site's frame, connected to the server, and what they load",
    async () => {
      const html = await get("fr/");
      expect(html).toContain('<html lang="fr">');
      expect(html).toMatch(/data-figure="bridges-2020"[^>]*>12.ponts</);
      expect(html).toContain("/_observablehq/client.js");
      expect(await get("assets/site.css")).toContain("SourceSerif4_400Regular.ttf");
      expect(await get("charts/bridges/chart.svg")).toContain("<svg");
      expect(await get("live.html")).toContain("define({id:");
      expect(await get("_file/data/bridges.json")).toContain('"bridges-2020"');
      expect((await fetch(`${url}nowhere.html`)).status).toBe(404);
    },
    timeout
  );

  it(
    "shows a changed value, and tells the open browser to reload",
    async () => {
      const hash = /open\(\{hash: "([0-9a-f]+)"/.exec(await get(""))?.[1];
      const socket = await listenToSocket(`${url}_observablehq`);
      const isTold = (type: string) => socket.messages.some(message => JSON.parse(message).type === type);
      socket.send(JSON.stringify({type: "hello", path: "/", hash}));
      await waitFor(async () => isTold("welcome") || undefined);
      notebook.edit("data/figures/bridges.yaml", "12", "21");
      await waitFor(async () => isTold("reload") || undefined);
      expect(await get("")).toMatch(/data-figure="bridges-2020"[^>]*>21.bridges</);
      socket.close();
    },
    timeout
  );

  it(
    "survives a broken ledger, chart and page, tells what is wrong, and mends itself",
    async () => {
      const breaks = [
        ["data/figures/bridges.yaml", "value: 21", "value: [21"],
        ["loaders/bridges.ts", "export default", "export defalt"],
        ["charts/bridges.ts", "export default", "export defalt"],
        ["src/index.md", "{{chart bridges}}", "{{chart bridge}}"],
        ["observablehq.config.ts", "notebook({", "notebook({{"]
      ] as const;
      for (const [file, from, to] of breaks) {
        notebook.edit(file, from, to);
        const told = new RegExp(`class="sb-problems">[\\s\\S]*${file.replaceAll(".", "\\.")}`);
        await waitFor(async () => told.test(await get("")) || undefined);
        notebook.edit(file, to, from);
        await waitFor(async () => !(await get("")).includes("sb-problems") || undefined);
      }
      expect(await get("")).toMatch(/data-figure="bridges-2020"[^>]*>21.bridges</);
    },
    timeout
  );

  it(
    "shows a fault where it is, a chart's own in its place",
    async () => {
      notebook.edit("charts/bridges.ts", "export default", "export defalt");
      await waitFor(
        async () => /<mark class="problem" title="charts\/bridges\.ts:/.test(await get("")) || undefined
      );
      notebook.edit("charts/bridges.ts", "export defalt", "export default");
      await waitFor(async () => !(await get("")).includes("sb-problems") || undefined);
    },
    timeout
  );

  it(
    "survives folders and pages that go, come back, and are renamed",
    async () => {
      const chart = notebook.read("charts/bridges.ts");
      notebook.remove("charts");
      await waitFor(async () => (await get("")).includes("sb-problems") || undefined);
      notebook.write("charts/bridges.ts", chart);
      await waitFor(async () => !(await get("")).includes("sb-problems") || undefined);
      const page = notebook.read("src/index.md");
      notebook.remove("src/index.md");
      await waitFor(async () => (await fetch(url)).status === 404 || undefined);
      notebook.write("src/other.md", page);
      await waitFor(async () => (await get("other.html")).includes("missing in") || undefined);
      notebook.remove("src/other.md");
      notebook.write("src/index.md", page);
      await waitFor(async () => {
        const html = await get("");
        return (html.includes("bridges-2020") && !html.includes("sb-problems")) || undefined;
      });
      expect((await fetch(`${url}other.html`)).status).toBe(404);
    },
    timeout
  );

  it(
    "survives a fault of its own, and tells it",
    async () => {
      notebook.remove(".sourcebook/modules");
      notebook.write(".sourcebook/modules", "no folder");
      notebook.edit("observablehq.config.ts", "Ponts", "Les ponts");
      await waitFor(async () => (await get("")).includes("[preview-fails]") || undefined);
      notebook.remove(".sourcebook/modules");
      notebook.edit("observablehq.config.ts", "Les ponts", "Nos ponts");
      await waitFor(async () => /class="sb-site"[^>]*>Nos ponts</.test(await get("fr/")) || undefined);
    },
    timeout
  );
});

async function get(path: string): Promise<string> {
  const response = await fetch(url + path);
  return (await response.text()).replaceAll("&nbsp;", "\u00a0");
}

async function waitFor<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (let tries = 0; tries < 300; tries++) {
    const value = await look();
    if (value !== undefined) return value;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain; the server said:\n${said}`);
}
