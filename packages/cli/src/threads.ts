/** Judges one large file of tenant documents in several threads: the same report, sooner. */
import {
  addTenantLists,
  MergeError,
  mergeReports,
  streamDocumentPart,
  type CheckOptions,
  type DocumentPart,
  type DocumentSource,
  type Engine,
  type Report,
  type Shard,
  type TakePart,
} from "@tmes-as-code/policy";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { InputGroup } from "./configurations.ts";
import type { EngineSetup } from "./engine-setup.ts";
import type { Progress } from "./progress.ts";

/** Characters of what this thread judges at a time. In between it answers the others, which wait for it. */
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
 * Judges in threads what can be cut. This thread is one of them.
 *
 * @param threads - How many; by default one, because each fills caches of its own, and takes longer for the same.
 * @param engine - That `setup` gives.
 * @param progress - Says how much is done.
 */
export async function checkInThreads(
  sources: InputGroup["sources"],
  threads = 1,
  task: Omit<PartTask, "part">,
  engine: Engine,
  progress: Progress,
): Promise<Shared> {
  const [source] = sources;
  if (threads < 2 || sources.length !== 1 || source === undefined || !("parts" in source)) return { notes: [] };
  const pieces = new Pieces(source, threads);
  const [first, second] = [pieces.large(), pieces.small()];
  if (first === undefined || second === undefined) return { notes: [] };

  const reports: Report[] = [];
  let done = 0;
  const add = ({ place, part }: Piece, report: Report): void => {
    reports[place] = report;
    done += part.text.length;
    progress.say(() => `${source.file}: ${String(Math.floor((done * 100) / source.length))} % checked`);
  };
  const { pool } = await import("workerpool");
  let workers: ReturnType<typeof pool> | undefined;
  try {
    const others = (workers = pool(fileURLToPath(new URL("./check-part.js", import.meta.url)), {
      workerType: "thread",
      minWorkers: threads - 1,
      maxWorkers: threads - 1,
    }));
    const inOther = async (given: Piece | undefined): Promise<void> => {
      for (let piece = given; piece !== undefined; piece = pieces.large()) {
        const answer: unknown = await others.exec("checkPart", [{ ...task, part: piece.part } satisfies PartTask]);
        const { digest } = engine.policies;
        if (!isReport(answer) || answer.configurations[0].digest !== digest) throw new OneThread();
        add(piece, answer);
      }
    };
    const here = async (): Promise<void> => {
      for (let piece: Piece | undefined = second; piece !== undefined; piece = pieces.small()) {
        await setImmediate();
        add(piece, reportOn(engine, piece.part, task.options));
      }
    };
    await Promise.all([
      ...Array.from({ length: threads - 1 }, (_, n) => inOther(n === 0 ? first : pieces.large())),
      here(),
    ]);
    const [start, ...rest] = reports;
    return start === undefined ? { notes: [] } : { report: united([start, ...rest], task.options.shard), notes: [] };
  } catch (error) {
    if (error instanceof OneThread || error instanceof MergeError) return { notes: [] };
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return {
      notes: [
        `no threads could be used (${reason}), so everything was judged in one. Without --threads this is so from the start.`,
      ],
    };
  } finally {
    pieces.end();
    await workers?.terminate(true);
  }
}

/** A piece of a file, and its place among them. */
interface Piece {
  readonly place: number;
  readonly part: DocumentPart;
}

/** The pieces of a file, each given once. */
class Pieces {
  readonly #source: DocumentSource;
  readonly #threads: number;
  readonly #take: TakePart;
  #given = 0;
  #length = 0;
  #isOver = false;

  constructor(source: DocumentSource, threads: number) {
    this.#source = source;
    this.#threads = threads;
    this.#take = source.parts();
  }

  /** For another thread: much at first, because each report has to be merged, and less later, so that all end together. */
  large(): Piece | undefined {
    const left = this.#source.length - this.#length;
    return this.#next(Math.max(this.#smallest(), Math.ceil(left / (2 * this.#threads))));
  }

  /** For this thread. */
  small(): Piece | undefined {
    return this.#next(this.#smallest());
  }

  /** Stops giving pieces, also where some are left. */
  end(): void {
    this.#isOver = true;
  }

  #smallest(): number {
    return Math.min(pieceLength, Math.ceil(this.#source.length / (2 * this.#threads)));
  }

  #next(length: number): Piece | undefined {
    const part = this.#isOver ? undefined : this.#take(length);
    if (part === undefined) return undefined;
    this.#length += part.text.length;
    return { place: this.#given++, part };
  }
}

/** @throws OneThread when it cannot be judged, for whatever reason. */
function reportOn(engine: Engine, part: DocumentPart, options: CheckOptions): Report {
  try {
    return engine.check([streamDocumentPart(part)], options);
  } catch (cause) {
    throw new OneThread({ cause });
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
class OneThread extends Error {
  constructor(options?: ErrorOptions) {
    super("one thread should judge", options);
  }
}

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && "schema" in value && value.schema === "tmes-report/v2";
}
