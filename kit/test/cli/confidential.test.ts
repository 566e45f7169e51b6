import {execFileSync} from "node:child_process";
import {copyFileSync, readFileSync} from "node:fs";
import path from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {sha256} from "../../src/evidence/sha256.ts";
import {type DocumentServer, startServer} from "../refresh/document-server.ts";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

/** What a document that must not be known says, and how it came. */
const memo = `<!doctype html><html lang="en"><head><title>Memo Zulu of the Quorvex cabinet</title>
<meta name="author" content="Ada Whistleblower"><meta property="og:site_name" content="Quorvex intranet"></head>
<body><main><p>In 2026 the city has 19 bridges open to traffic.</p>
<p>${"Zanzibar clause: nobody outside may read what this memo holds about the contract. ".repeat(12)}</p></main></body></html>`;
const letter = `Letter of Ada Whistleblower\n\nIn 2027 the city will have 21 bridges.\n${"Zanzibar annex. ".repeat(40)}`;

let bench: Workbench;
let server: DocumentServer;
let notebook: NotebookCopy;
const results: {args: string; code: number; output: string}[] = [];

async function run(...args: string[]): Promise<void> {
  const {code, stdout, stderr} = await notebook.run(args);
  results.push({args: args.join(" "), code, output: stdout + stderr});
}

/** A notebook whose figures rest on two confidential documents: one of the web, one a file; built and committed. */
beforeAll(async () => {
  bench = new Workbench();
  server = await startServer();
  server.serve("/quorvex/memo-zulu.html?key=topsecret", (_request, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      etag: '"quorvex-etag-77"',
      "last-modified": "Wed, 04 Nov 2026 10:00:00 GMT",
      server: "QuorvexServer/9",
      "set-cookie": "quorvexsession=1"
    });
    response.end(memo);
  });
  notebook = bench.copy("tiny-notebook");
  notebook.write("vault-quorvex/letter-zulu.txt", letter);
  const options = ["--confidential", "--allow-private", "--delay", "0", "--today", "2026-03-09"];
  const memoUrl = server.url("/quorvex/memo-zulu.html?key=topsecret");
  await run("capture", memoUrl, "--as", "an-insider", ...options);
  await run(
    ...["capture", "vault-quorvex/letter-zulu.txt", "--as", "another-insider", ...options],
    ...["--figure", "In 2027 the city will have 21 bridges", "--indicator", "bridges"]
  );
  notebook.edit("data/sources.yaml", "publisher: Not named", "publisher: Somebody inside");
  notebook.edit("data/sources.yaml", "published: unknown", "published: 2026");
  notebook.edit("data/figures/bridges.yaml", "      draft: true\n", "");
  for (const page of ["src/index.md", "src/fr/index.md"])
    notebook.write(
      page,
      notebook.read(page).replace("{{chart bridges}}", "{{bridges-2027}}\n\n{{chart bridges}}\n\n{{sources}}")
    );
  await run("pin");
  await run("check");
  await run("refresh", "--allow-private", "--delay", "0");
  await run("refresh", "another-insider", "--from", "vault-quorvex/letter-zulu.txt", "--write");
  await run("build");
  await run("lineage", "bridges-2027");
  copyFileSync(
    fileURLToPath(new URL("../../../.gitignore", import.meta.url)),
    path.join(notebook.folder, ".gitignore")
  );
  // The author's own folder of papers is kept out of git by the author.
  notebook.write(".gitignore", `${notebook.read(".gitignore")}vault-quorvex/\n`);
  execFileSync("git", ["init", "--quiet"], {cwd: notebook.folder});
  execFileSync("git", ["add", "--all"], {cwd: notebook.folder});
}, 120_000);
afterAll(async () => {
  bench.remove();
  await server.close();
});

const hashes = [sha256(memo), sha256(letter)];
const secrets = [
  ...hashes.map(hash => hash.slice(0, 12)),
  "quorvex",
  "zulu",
  "whistleblower",
  "zanzibar",
  "topsecret",
  "vault"
];

/** Every secret in a text, whatever its case and however it is encoded in an address or in HTML. */
const secretsIn = (text: string) => {
  const bytes = Buffer.from(text, "latin1");
  const forms = [
    text,
    bytes.toString("utf8"),
    bytes.toString("utf16le"),
    decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25").replace(/%[89a-f][0-9a-f]/gi, ""))
  ];
  return secrets.filter(secret => forms.some(form => form.toLowerCase().includes(secret)));
};

const leaks = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).flatMap(([name, text]) =>
    secretsIn(`${name}\n${text}`).map(secret => `${name}: ${secret}`)
  );

describe("a confidential source", () => {
  it("is captured, pinned, refreshed and built", () => {
    for (const {args, code, output} of results) {
      expect(code === 0 ? "fine" : `${args}: ${code}\n${output}`).toBe("fine");
    }
    const archive = Object.keys(notebook.files("data/archive"));
    expect(archive.filter(name => hashes.some(hash => name.includes(hash.slice(0, 12))))).toHaveLength(2);
    expect(notebook.read("dist/index.html")).toContain("21");
    expect(notebook.read("dist/index.html")).toContain('data-figure="bridges-2027"');
  });

  it("leaves no name, hash, file name or header in the site", () => {
    const files = notebook.files("dist");
    expect(Object.keys(files).length).toBeGreaterThan(10);
    expect(leaks(files)).toEqual([]);
    for (const [name, text] of Object.entries(files))
      expect(text.includes("will have 21 bridges") ? name : "no words").toBe("no words");
  });

  it("leaves none in the lock and in git", () => {
    const names = execFileSync("git", ["ls-files", "-z"], {cwd: notebook.folder, encoding: "utf8"}).split(
      "\0"
    );
    const tracked = Object.fromEntries(
      names.filter(Boolean).map(name => [name, readFileSync(path.join(notebook.folder, name), "latin1")])
    );
    expect(Object.keys(tracked)).toEqual(
      expect.arrayContaining(["data/sources.yaml", "data/figures/bridges.yaml", "data/sourcebook.lock.json"])
    );
    expect(
      leaks(Object.fromEntries(Object.entries(tracked).filter(([name]) => name !== ".gitignore")))
    ).toEqual([]);
  });

  it("leaves none in what the commands print, after its capture", () => {
    for (const {args, output} of results.filter(({args}) => !/^capture|--from/.test(args)))
      expect(secretsIn(output).map(secret => `${args}: ${secret}`)).toEqual([]);
  });
});
