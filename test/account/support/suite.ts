/** Makes tests of cases. */
import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, test } from "vitest";
import { knownOpen } from "../known-open.ts";
import type { Case, CaseFile } from "./case.ts";
import { endHost } from "./command.ts";
import { complaints } from "./judge.ts";
import { runCase, shown } from "./run.ts";

/** The only clock, in milliseconds: a run that takes longer hangs. */
const longest = 30_000;
/** A case that is known to be open is not waited for so long. */
const longestOpen = 2_000;

const hasPipes = spawnSync("mkfifo", ["--version"]).status === 0;
const isPossible = ({ layout }: Case): boolean =>
  hasPipes ||
  !Object.values(typeof layout === "function" ? layout() : layout).some(
    (entry) => typeof entry === "object" && "pipe" in entry,
  );

/** A test for each case: satisfied, or listed as open and not satisfied. */
export function testCases(files: readonly CaseFile[]): void {
  afterAll(endHost);
  describe.each(files)("$title", ({ title, cases }) => {
    test.skip.each(cases.filter((one) => !isPossible(one)))("$id: $why (needs mkfifo)", () => undefined);
    test.each(cases.filter(isPossible))("$id: $why", { timeout: 2 * longest }, async (one) => {
      const open = knownOpen.has(`${title}/${one.id}`);
      const outcome = await runCase(one, open ? longestOpen : longest);
      const found = complaints(one.expect, outcome);
      if (open) expect(found, "is satisfied now: remove it from known-open.ts").not.toEqual([]);
      else expect(found, shown(outcome)).toEqual([]);
    });
  });
}
