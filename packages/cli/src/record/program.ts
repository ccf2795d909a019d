/** The program that is synthesised: the command given, or the `app` of cdktf.json. */
import { isObject } from "@tmes-as-code/catalog";
import { isFile, readText } from "@tmes-as-code/policy/node";
import { join } from "node:path";
import { UsageError } from "../errors.ts";

/** How a program is started. */
export interface Program {
  readonly command: readonly [string, ...string[]];
  /** Whether a shell runs it, as one text: what the shell uses is not seen. */
  readonly shell: boolean;
  /** What cdktf.json adds to the environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Files that say how it is started. */
  readonly files: readonly string[];
}

/** Where CDKTF has its settings. */
export const settingsFile = "cdktf.json";

/** @throws UsageError where no command is given and cdktf.json has none. */
export function programOf(command: readonly string[], folder: string): Program {
  const [first, ...others] = command;
  if (first !== undefined) return { command: [first, ...others], shell: false, environment: {}, files: [] };
  const file = join(folder, settingsFile);
  const usage = "Name the command that runs your program: `tmes synth -- npx tsx main.ts`.";
  if (!isFile(file)) throw new UsageError(`${settingsFile}: there is none here, and no command is given.`, usage);
  const { app, context, output } = settingsIn(readText(file, settingsFile));
  if (typeof app !== "string" || app.trim() === "") {
    throw new UsageError(`${settingsFile}: it has no \`app\`, the command that runs the program.`, usage);
  }
  const words = wordsIn(app);
  return {
    command: words ?? [app],
    shell: words === undefined,
    environment: {
      ...(isObject(context) ? { CDKTF_CONTEXT_JSON: JSON.stringify(context) } : {}),
      ...(typeof output === "string" ? { CDKTF_OUTDIR: output } : {}),
    },
    files: [file],
  };
}

function settingsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch (cause) {
    throw new UsageError(`${settingsFile}: it is not JSON.`, undefined, { cause });
  }
}

/** The words of a command; `undefined` where they need a shell. */
function wordsIn(text: string): readonly [string, ...string[]] | undefined {
  if (/[$`;&|<>()*?[\]{}~#!\\\n]|^\s*\w+=/.test(text)) return undefined;
  const words = [...text.matchAll(/"([^"]*)"|'([^']*)'|[^\s"']+/g)].map(
    ([word, double, single]) => double ?? single ?? word,
  );
  const [first, ...others] = words;
  return first === undefined ? undefined : [first, ...others];
}
