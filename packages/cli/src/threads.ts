/** Judges one large file of tenant documents in several threads: the same report, sooner. */
import {
  addTenantLists,
  MergeError,
  mergeReports,
  type CheckOptions,
  type DocumentPart,
  type Report,
  type Shard,
} from "@tmes-as-code/policy";
import { fileURLToPath } from "node:url";
import type { InputGroup } from "./configurations.ts";
import type { EngineSetup } from "./engine-setup.ts";
import type { Progress } from "./progress.ts";

/** Characters of what a thread is given at a time. */
const pieceLength = 1_000_000;

/** What a thread is asked. */
export interface PartTask {
  readonly setup: EngineSetup;
  readonly options: CheckOptions;
  readonly part: DocumentPart;
}

/** What was judged in threads. */
export interface Shared {
  /** None where one thread should judge: the inputs are not for several, or something is wrong that it will say best. */
  readonly report?: Report;
  /** Why threads could not be used. */
  readonly notes: readonly string[];
}

/**
 * Judges in threads what can be cut.
 *
 * @param threads - How many; by default one, because each fills caches of its own, and takes longer for the same.
 * @param digest - Of the configuration that `setup` gave.
 * @param progress - Says how many pieces are done.
 */
export async function checkInThreads(
  sources: InputGroup["sources"],
  threads = 1,
  task: Omit<PartTask, "part">,
  digest: string,
  progress: Progress,
): Promise<Shared> {
  const [source] = sources;
  if (sources.length !== 1 || source === undefined || !("parts" in source)) return { notes: [] };
  const parts = threads < 2 ? [] : source.parts(Math.min(pieceLength, Math.ceil(source.length / threads)));
  if (parts.length < 2) return { notes: [] };
  const { pool } = await import("workerpool");
  let workers: ReturnType<typeof pool> | undefined;
  try {
    const running = (workers = pool(fileURLToPath(new URL("./check-part.js", import.meta.url)), {
      workerType: "thread",
      minWorkers: threads,
      maxWorkers: threads,
    }));
    let done = 0;
    const [first, ...others] = await Promise.all(
      parts.map(async (part) => {
        const answer: unknown = await running.exec("checkPart", [{ ...task, part } satisfies PartTask]);
        if (!isReport(answer) || answer.configurations[0].digest !== digest) throw new OneThread();
        done++;
        progress.say(() => `${source.file}: ${String(Math.floor((done * 100) / parts.length))} % checked`);
        return answer;
      }),
    );
    return first === undefined ? { notes: [] } : { report: united([first, ...others], task.options.shard), notes: [] };
  } catch (error) {
    if (error instanceof OneThread || error instanceof MergeError) return { notes: [] };
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return {
      notes: [
        `no threads could be used (${reason}), so everything was judged in one. Without --threads this is so from the start.`,
      ],
    };
  } finally {
    await workers?.terminate(true);
  }
}

/** The report on all parts. All are of the same shard, if of any. */
function united(parts: readonly [Report, ...Report[]], shard: Shard | undefined): Report {
  const [first, ...others] = parts.map(({ shard: _, ...part }): Report => part);
  if (first === undefined) throw new OneThread();
  const report = mergeReports([first, ...others]);
  const lists = parts.flatMap((part) => part.shard?.tenants ?? []);
  return shard === undefined ? report : { ...report, shard: { ...shard, tenants: addTenantLists(lists) } };
}

/** A part has an error. The check of the whole says it as it is, with all that goes before it. */
class OneThread extends Error {}

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && "schema" in value && value.schema === "tmes-report/v2";
}
