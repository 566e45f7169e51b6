import {expect, it} from "vitest";
import {killRefreshes} from "./kill-refreshes.ts";

it("a refresh of 200 sources that is killed at any moment leaves archive, ledger and lock whole, and the next one completes", async () => {
  const {interrupted, faults} = await killRefreshes({towns: 200, kills: 10, seed: 7});
  expect(faults).toEqual([]);
  expect(interrupted).toBe(10);
}, 400_000);
