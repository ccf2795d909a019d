/** All cases. */
import type { CaseFile } from "../support/case.ts";
import { folders } from "./folders.ts";
import { notOurs } from "./not-ours.ts";
import { plans } from "./plans.ts";

/** The files of cases, in the order they run. */
export const caseFiles: readonly CaseFile[] = [folders, notOurs, plans];
