// Integration sends no logs.
import type { Settings } from "./settings.ts";

export default { servers: [] } satisfies Settings;
