/** How many things were tried, of whatever kind: a test, or a step such as type checking. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {status: string; assertionResults: {status: string}[]}[];
}

/**
 * Counts a vitest report. A file that fails without a failed test of its own (it does not import,
 * or a hook throws) counts as one failure; a report that is missing, or that ran no test, counts as one too.
 */
export function countTests(report: VitestReport | null): Totals {
  if (report === null) return {passed: 0, failed: 1, skipped: 0};
  const brokenFiles = report.testResults.filter(
    file => file.status === "failed" && file.assertionResults.every(test => test.status !== "failed")
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const none = report.numPassedTests === 0 && failed === 0;
  return {
    passed: report.numPassedTests,
    failed: none ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests
  };
}

/** `12 passed, 0 failed`, with `, 3 skipped` where there are any. */
export function formatTotals({passed, failed, skipped}: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
