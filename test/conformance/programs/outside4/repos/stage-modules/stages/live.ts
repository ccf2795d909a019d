import { base, type Stage } from "./base.ts";

export default { ...base, name: "live", malwareRelease: false } satisfies Stage;
