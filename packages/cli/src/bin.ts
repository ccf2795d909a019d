/** The `tmes` command in modules: `tmes policy`, and where the sources are run. */
import { run } from "./run.ts";

await run();
