// One instance serves all commands: none leaves anything behind, and a crash ends the instance alone.
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startInstance, type Answer, type Command, type Instance } from "../src/instance.ts";
import { opaModule } from "../src/module.ts";
import { memoryLimit, serveWith } from "../src/server.ts";
import { withPlainWebAssembly } from "../src/v8.ts";

const module = await opaModule();
const start = (): Instance => startInstance(module);
const cwd = fileURLToPath(new URL("corpus", import.meta.url));

/** Commands that set what OPA keeps for the whole program, that fail, or that read the streams. */
const commands: readonly Command[] = [
  { args: ["inspect", "-a", "policies/lib"], cwd },
  { args: ["inspect", "policies/lib"], cwd },
  { args: ["capabilities"], cwd },
  { args: ["check", "--error-format=json", "broken/types.rego"], cwd },
  { args: ["check", "broken/types.rego"], cwd },
  { args: ["check", "--schema", "schema", "schema/rule.rego"], cwd },
  { args: ["deps", "-f", "json", "-d", "policies", "data.tmes.rules"], cwd },
  { args: ["eval", "-d", "policies", "-i", "input.json", "data.tmes.main.verdicts"], cwd },
  { args: ["eval", "-I", 'print("hello"); x := input.x'], cwd, stdin: '{"x": 1}' },
  { args: ["eval", "--stdin"], cwd, stdin: "1 / 0" },
  { args: ["fmt"], cwd, stdin: "package  a\nx:=1" },
  { args: ["fmt", "-l", "."], cwd: `${cwd}/policies` },
  { args: ["build", "policies/lib", "-t", "wasm", "-e", "tmes/lib/jurisdiction/members", "-o", "/dev/stdout"], cwd },
  { args: ["build", "missing"], cwd },
  { args: ["reads", "policies"], cwd },
  { args: ["unknown"], cwd },
  { args: [], cwd },
];

const text = ({ exitCode, stdout, stderr }: Answer): unknown => [
  exitCode,
  Buffer.from(stdout).toString("latin1"),
  Buffer.from(stderr).toString(),
];

const alone = withPlainWebAssembly(() => commands.map((command) => text(start().serve(command))));

test("a command gives the same after any others as in a new instance", { timeout: 300_000 }, () => {
  const serve = serveWith(start);
  const order = fc.shuffledSubarray(
    commands.map((_, position) => position),
    { minLength: commands.length },
  );
  fc.assert(
    fc.property(order, (positions) => {
      for (const position of positions) {
        const command = commands[position];
        if (command) expect(text(serve(command)), command.args.join(" ")).toEqual(alone[position]);
      }
    }),
    { numRuns: 4 },
  );
});

describe("the instance", () => {
  const sum: Command = { args: ["eval", "-f", "raw", "1 + 1"], cwd };
  const starts = (memoryBytes?: () => number) => {
    let count = 0;
    const serve = serveWith(() => {
      count++;
      const instance = start();
      return memoryBytes ? { ...instance, memoryBytes } : instance;
    });
    return { serve, count: () => count };
  };

  test("is the same for all commands", () => {
    const { serve, count } = starts();
    for (let i = 0; i < 5; i++) expect(text(serve(sum))).toEqual([0, "2\n", ""]);
    expect(count()).toBe(1);
  });

  test("is replaced after a crash, which is an error that says so", () => {
    const { serve, count } = starts();
    const deep = `${"(".repeat(20_000)}1${")".repeat(20_000)}`;
    serve(sum);
    expect(() => serve({ args: ["eval", deep], cwd })).toThrow(/^OPA crashed: .*stack/);
    expect(text(serve(sum))).toEqual([0, "2\n", ""]);
    expect(count()).toBe(2);
  });

  test("is replaced when it has taken too much memory", () => {
    const { serve, count } = starts(() => memoryLimit + 1);
    for (let i = 0; i < 3; i++) expect(text(serve(sum))).toEqual([0, "2\n", ""]);
    expect(count()).toBe(3);
  });
});
