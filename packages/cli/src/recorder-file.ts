/** Where the recorder is: beside the sources and beside what is built of them. */
import { fileURLToPath } from "node:url";

/** What every Node process of a recorded synth preloads. */
export const recorderFile = fileURLToPath(new URL("../recorder/preload.cjs", import.meta.url));
