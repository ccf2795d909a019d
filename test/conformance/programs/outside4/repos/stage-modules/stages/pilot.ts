import { base, type Stage } from "./base.ts";

export default { ...base, name: "pilot", digest: { ...base.digest, on: true } } satisfies Stage;
