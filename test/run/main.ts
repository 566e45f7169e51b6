// `npm test`: every step is run, also after one has failed, and the last line counts steps and tests together.
import {spawnSync} from "node:child_process";
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {countTests, formatTotals, type Totals, type VitestReport} from "./totals.ts";

const root = resolve(import.meta.dirname, "../..");
const outputDir = join(root, "test/output");
const reportFile = join(outputDir, "vitest.json");
const totalsFile = join(outputDir, "totals.json");

const steps: [name: string, command: string][] = [
  ["the library, compiled", "npm run prepare --workspace kit"],
  ["figure ids as types", "sourcebook types"],
  ["types of the notebook and the tests", "tsc --noEmit -p ."],
  ["lint and format", "biome ci --error-on-warnings"],
  ["dead code", "knip"],
  ["package contents", "publint --strict kit"],
  ["package types", "attw --pack kit --profile esm-only --no-color --format ascii"]
];

/** Runs one command of `node_modules/.bin` in the root; says how long it took. */
function run(name: string, command: string): boolean {
  console.log(`\n— ${name}: ${command}`);
  const start = performance.now();
  const {status} = spawnSync(command, {cwd: root, shell: true, stdio: "inherit"});
  console.log(`${status === 0 ? "ok" : "FAILED"} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function readReport(): VitestReport | null {
  try {
    return JSON.parse(readFileSync(reportFile, "utf8"));
  } catch {
    return null;
  }
}

mkdirSync(outputDir, {recursive: true});
rmSync(reportFile, {force: true});
rmSync(totalsFile, {force: true});

const failedSteps = steps.filter(([name, command]) => !run(name, command)).map(([name]) => name);
const vitest = `vitest run --reporter=default --reporter=json --outputFile.json=${JSON.stringify(reportFile)}`;
const testsPassed = run("tests", vitest);

const tests = countTests(readReport());
const totals: Totals = {
  passed: tests.passed + steps.length - failedSteps.length,
  failed: tests.failed + failedSteps.length + (!testsPassed && tests.failed === 0 ? 1 : 0),
  skipped: tests.skipped
};
writeFileSync(totalsFile, `${JSON.stringify(totals)}\n`);
for (const name of failedSteps) console.log(`FAILED ${name}`);
console.log(formatTotals(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;
