/** Inputs whose texts must not leak or form a command in the output, and inputs that must not hang; see `account.test.ts`. */
import { outputCases } from "./cases/index.ts";
import { testCases } from "./support/suite.ts";

testCases(outputCases);
