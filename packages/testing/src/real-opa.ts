/** OPA without the memory of opa.ts, for tests that ask whether it answers the same again. */
// By its path, because its name leads to opa.ts.
export { createOpa as createRealOpa } from "../../opa/src/index.ts";
