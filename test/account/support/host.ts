/** A process that runs the command again and again without starting anew. It ends with the process that started it. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";

const cli = dirname(createRequire(import.meta.url).resolve("@tmes-as-code/cli/package.json"));
// The package has a command and no library.
const { main }: { main: (args: readonly string[]) => Promise<number> } = await import(
  pathToFileURL(join(cli, "src", "main.ts")).href
);

/** A run that is asked for. */
export interface RunRequest {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Base64. */
  readonly stdin: string;
  readonly columns?: number;
}

/** What it left behind. */
export interface RunAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run({ cwd, args, env, stdin, columns }: RunRequest): Promise<RunAnswer> {
  const before = process.env;
  process.env = { ...before, ...env };
  process.chdir(cwd);
  Object.defineProperty(process, "stdin", { configurable: true, value: Readable.from([Buffer.from(stdin, "base64")]) });
  Object.assign(process.stdout, { isTTY: columns !== undefined, columns: columns ?? 0 });
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  try {
    const code = await main(args);
    return { code, stdout: out.text(), stderr: err.text() };
  } finally {
    out.release();
    err.release();
    process.chdir("/");
    process.env = before;
  }
}

interface Capture {
  readonly text: () => string;
  readonly release: () => void;
}

function capture(stream: NodeJS.WriteStream): Capture {
  const written: Uint8Array[] = [];
  const { write } = stream;
  stream.write = (part: string | Uint8Array): boolean => {
    written.push(typeof part === "string" ? Buffer.from(part) : part);
    return true;
  };
  return {
    text: () => Buffer.concat(written).toString("utf8"),
    release: () => {
      stream.write = write;
    },
  };
}

process.on("message", (request: RunRequest) => {
  run(request).then(
    (answer) => process.send?.(answer),
    (error: unknown) =>
      process.send?.({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on("disconnect", () => process.exit());
process.send?.({ ready: true });
