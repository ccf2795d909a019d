/** All cases, in the order they run; two lists, so that two processes share them. */
import type { CaseFile } from "../support/case.ts";
import { configuration } from "./configuration.ts";
import { cost } from "./cost.ts";
import { folders } from "./folders.ts";
import { injection } from "./injection.ts";
import { leaks } from "./leaks.ts";
import { notOurs } from "./not-ours.ts";
import { odd } from "./odd.ts";
import { plans } from "./plans.ts";
import { shards } from "./shards.ts";
import { synths } from "./synths.ts";

/** Cases of what is read and judged. */
export const inputCases: readonly CaseFile[] = [folders, notOurs, plans, synths, shards, configuration, odd];

/** Cases of what is printed, and of what it costs. */
export const outputCases: readonly CaseFile[] = [leaks, injection, cost];
