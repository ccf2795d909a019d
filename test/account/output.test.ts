/** Inputs whose texts must not leak or form a command in the output, and inputs that must not hang; see `account.test.ts`. */
import { sample } from "@tmes-as-code/testing/runs";
import { outputCases } from "./cases/index.ts";
import { testCases } from "./support/suite.ts";

testCases(outputCases.map((file) => ({ ...file, cases: sample(file.cases, Math.ceil(file.cases.length / 3)) })));
