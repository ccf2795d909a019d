// Every random test of a run starts from one seed: 1, or TMES_SEED. A test that fails is thus the fault of a change.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["TMES_SEED"] ?? 1) });
