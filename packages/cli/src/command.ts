/** The command as one file runs it; see launch.ts. */
import { run } from "./run.ts";

void run();
