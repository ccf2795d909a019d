/** What a thread of `tmes check` does. */
import { streamDocumentPart, type Engine, type Report } from "@tmes-as-code/policy";
import { worker } from "workerpool";
import { engineOf } from "./engine-setup.ts";
import type { PartTask } from "./threads.ts";

let engine: Engine | undefined;

worker({ checkPart });

/** The report on a part; nothing when it cannot be judged, for whatever reason. */
function checkPart({ setup, options, part }: PartTask): Report | undefined {
  try {
    engine ??= engineOf(setup);
    return engine.check([streamDocumentPart(part)], options);
  } catch {
    return undefined;
  }
}
