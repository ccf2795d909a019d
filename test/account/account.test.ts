/**
 * Inputs that a check could overlook, misread, leak or hang on, and what must come of each. Cases are data in `cases/`;
 * `known-open.ts` lists those that are not satisfied yet, and shrinks.
 */
import { afterAll, describe, expect, test } from "vitest";
import { caseFiles } from "./cases/index.ts";
import { knownOpen } from "./known-open.ts";
import { endHost } from "./support/command.ts";
import { complaints } from "./support/judge.ts";
import { runCase, shown } from "./support/run.ts";

/** The only clock, in milliseconds: a run that takes longer hangs. */
const longest = 30_000;
/** A case that is known to be open is not waited for so long. */
const longestOpen = 5_000;

afterAll(endHost);

test("each case has a name of its own, and each open one exists", () => {
  const names = caseFiles.flatMap(({ title, cases }) => cases.map(({ id }) => `${title}/${id}`));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect([...knownOpen].filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(caseFiles)("$title", ({ title, cases }) => {
  test.each(cases)("$id: $why", { timeout: 2 * longest }, async (one) => {
    const open = knownOpen.has(`${title}/${one.id}`);
    const outcome = await runCase(one, open ? longestOpen : longest);
    const found = complaints(one.expect, outcome);
    if (open) expect(found, "is satisfied now: remove it from known-open.ts").not.toEqual([]);
    else expect(found, shown(outcome)).toEqual([]);
  });
});
