/** All cases. */
import type { CaseFile } from "../support/case.ts";
import { configuration } from "./configuration.ts";
import { folders } from "./folders.ts";
import { notOurs } from "./not-ours.ts";
import { plans } from "./plans.ts";
import { shards } from "./shards.ts";
import { synths } from "./synths.ts";

/** The files of cases, in the order they run. */
export const caseFiles: readonly CaseFile[] = [folders, notOurs, plans, synths, shards, configuration];
