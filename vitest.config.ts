import {defineConfig} from "vitest/config";

// Each project is a kind of test; only "site" builds the notebook first.
export default defineConfig({
  test: {
    // One for each core: the default leaves one core to a watching editor.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "kit",
          include: ["kit/test/**/*.test.ts"],
          setupFiles: ["kit/test/fix-seed.ts"],
          testTimeout: 20_000
        }
      },
      {test: {name: "structure", include: ["test/structure/**/*.test.ts"], testTimeout: 30_000}},
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts", "test/browser/**/*.test.ts"],
          globalSetup: ["test/site/build-site.ts", "test/browser/unpack-chromium.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
});
