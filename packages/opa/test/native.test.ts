// The same commands on the same files give the same as native OPA: output, exit code and errors.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { readBundle } from "../src/index.ts";
import { opaServer } from "../src/server.ts";
import { describeWithNative, runNative, type Output } from "./native.ts";

const corpus = fileURLToPath(new URL("corpus", import.meta.url));
const capabilities = fileURLToPath(new URL("../capabilities-opa-wasm.json", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "opa-native-"));
const serve = await opaServer();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function runOwn(args: readonly string[], stdin = ""): Output {
  const { exitCode, stdout, stderr } = serve({ args, cwd: corpus, stdin });
  return { exitCode, stdout: Buffer.from(stdout).toString(), stderr: systemMessages(Buffer.from(stderr).toString()) };
}

/** Go spells the system's messages differently under WASI. */
function systemMessages(text: string): string {
  return text.replaceAll("No such file or directory", "no such file or directory");
}

const titled = (list: readonly (readonly string[])[]) =>
  list.map((args) => ({ title: args.join(" ").replaceAll(capabilities, "CAPABILITIES"), args }));

const everything = ["values", "rules", "logic"].map((name) => `data.language.${name}`);

describeWithNative("equal to native OPA", () => {
  test.each(
    titled([
      ["check", "policies"],
      ["check", "policies", "--strict", "-f", "json"],
      ["check", "-b", "policies"],
      ["check", "--max-errors", "1", "broken", "-f", "json"],
      ["check", "--schema", "schema/input.json", "schema/rule.rego", "-f", "json"],
      ["check", "--schema", "schema", "schema/rule.rego", "-f", "json"],
      ["check", "missing.rego", "-f", "json"],
      ["check", "policies/language/values.rego", "--capabilities", capabilities, "-f", "json"],
      ...["syntax", "unsafe", "types", "conflict", "strict", "recursive"].flatMap((name) => [
        ["check", "--strict", "-f", "json", `broken/${name}.rego`],
        ["check", `broken/${name}.rego`],
      ]),
      ["deps", "-f", "json", "-d", "policies", "data.tmes.rules"],
      ["deps", "-f", "json", "-d", "policies", "data.language.rules.deep.er.named.rule"],
      ["deps", "-d", "policies", "data.tmes.rules"],
      ["deps", "-f", "json", "-d", "broken/unsafe.rego", "data.broken"],
      ["inspect", "-a", "-f", "json", "policies"],
      ["inspect", "-f", "json", "policies/lib/jurisdiction.rego"],
      ["inspect", "-a", "-f", "json", "broken/syntax.rego"],
      ...everything.map((query) => ["eval", "-d", "policies", "-i", "input.json", query]),
      ["eval", "-b", "policies", "-i", "input.json", "data.tmes", "--ignore", "*_test.rego"],
      ["eval", "-d", "policies", "-i", "input.json", "data.tmes.main.verdicts"],
      ["eval", "-d", "policies", "-i", "input.json", "some x; data.language.rules.people[x] > 10; y := x"],
      ["eval", "-d", "policies", "data.language.rules.chained == data.language.rules.missing"],
      ["eval", "-d", "policies", "-i", "input.json", "-f", "pretty", "data.language.rules.people"],
      ["eval", "-d", "policies", "-i", "input.json", "-f", "values", "data.language.rules.joined"],
      ["eval", "-d", "policies", "-i", "input.json", "-f", "raw", "data.language.values.text.template"],
      ["eval", "-d", "policies", "-i", "input.json", "-f", "bindings", "x := data.language.rules.adults"],
      ["eval", "-d", "policies", "--import", "data.language.rules", 'rules.greet("you")'],
      ["eval", "-d", "policies", "--package", "language.rules", 'area({"w": 2, "h": 3})'],
      ["eval", "--fail", "input.a"],
      ["eval", "--fail-defined", "1 == 1"],
      ["eval", "1 / 0"],
      ["eval", "--strict-builtin-errors", "1 / 0"],
      ["eval", 'print("hello", 1); x := 1'],
      ["eval", "x :="],
      ["eval", "-d", "broken/types.rego", "data.broken"],
      ["eval", "-d", "broken/conflict.rego", "-i", "input.json", "data.broken.conflict.value"],
      ["eval", "-i", "missing.json", "input"],
      ["eval", "-i", "policies/data.yaml", "input.tmes"],
      ["eval", "-S", "-d", "broken/strict.rego", "data.broken"],
      ["fmt", "policies/main.rego"],
      ["fmt", "-l", "."],
      ["fmt", "-d", "broken/strict.rego"],
      ["fmt", "--fail", "-l", "policies"],
      ["fmt", "broken/syntax.rego"],
    ]),
  )("$title", ({ args }) => {
    expect(runOwn(args)).toEqual(runNative(args, corpus));
  });

  test("eval with a query and an input from standard input", () => {
    expect(runOwn(["eval", "-I", "input.x + 1"], '{"x": 41}')).toEqual(
      runNative(["eval", "-I", "input.x + 1"], corpus, '{"x": 41}'),
    );
    expect(runOwn(["eval", "--stdin"], "1 + 1")).toEqual(runNative(["eval", "--stdin"], corpus, "1 + 1"));
    expect(runOwn(["fmt"], "package  a\nx:=1")).toEqual(runNative(["fmt"], corpus, "package  a\nx:=1"));
  });

  test.each(
    titled([
      ["test", "policies", "-f", "json"],
      ["test", "policies", "-f", "json", "--run", "applies"],
      ["test", "policies", "-f", "json", "-v"],
      ["test", "-b", "policies", "-f", "json", "-z"],
      ["test", "policies", "--coverage", "--run", "applies|elsewhere|finds"],
      ["test", "policies", "--run", "applies", "--coverage", "--threshold", "99"],
      ["test", "policies", "-v"],
      ["test", "policies/lib", "-f", "json"],
      ["test", "policies/lib", "--fail-on-empty"],
      ["test", "broken/types.rego"],
      ["test", "missing"],
    ]),
  )("$title", ({ args }) => {
    const inOrder = [...args, "--parallel", "1"];
    expect(untimed(runOwn(inOrder))).toEqual(untimed(runNative(inOrder, corpus)));
  });

  test.each(
    titled([
      ["rego"],
      ["rego", "-O=1", "-e", "tmes/main/verdicts"],
      ["rego", "-O=2", "-e", "language/rules/deep"],
      ["rego", "--revision", "r1", "-b"],
      ["wasm", "-e", "tmes/main/verdicts", "--revision", "2026-11-24"],
      ["wasm", "-e", "language/rules", "-e", "tmes/rules", "-O=1"],
      ["wasm", "-e", "tmes/lib/jurisdiction/members", "--capabilities", capabilities, "--ignore", "language"],
      ["plan", "-e", "tmes/main/verdicts"],
      ["rego", "--prune-unused", "-e", "tmes/lib/jurisdiction"],
    ]),
  )("build -t $title", ({ args }) => {
    const [own, native] = [join(scratch, "own.tar.gz"), join(scratch, "native.tar.gz")];
    const flags = ["build", "policies", "--ignore", "*_test.rego", "-t", ...args];
    expect(runOwn([...flags, "-o", own])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(runNative([...flags, "-o", native], corpus)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(contents(own)).toEqual(contents(native));
  });

  test.each(
    titled([
      ["broken/unsafe.rego"],
      ["broken/syntax.rego"],
      ["missing"],
      ["policies", "-t", "wasm"],
      ["policies/language", "--capabilities", capabilities],
    ]),
  )("build $title fails alike", ({ args }) => {
    const flags = ["build", "-o", join(scratch, "none.tar.gz"), ...args];
    const [own, native] = [runOwn(flags), runNative(flags, corpus)];
    // OPA prints the error on standard output.
    expect({ ...own, stdout: own.stderr, stderr: "" }).toEqual(native);
  });
});

/** Sizes and texts of a bundle's files; of WebAssembly the digest would say less than the bytes. */
function contents(file: string): Map<string, string> {
  return new Map(
    [...readBundle(readFileSync(file))].map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]),
  );
}

/** Without durations, and in a fixed order where OPA's own differs from run to run. */
function untimed({ exitCode, stdout, stderr }: Output): Output {
  const timeless = (text: string): string =>
    text.replaceAll(/"duration": \d+/g, '"duration": 0').replaceAll(/\([0-9.]+(ns|µs|ms|s)\)/g, "()");
  return {
    exitCode,
    stdout: stdout.startsWith("[")
      ? JSON.stringify(JSON.parse(timeless(stdout), sortedLists))
      : timeless(stdout).split("\n").sort().join("\n"),
    stderr: timeless(stderr),
  };
}

function sortedLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) ? value.map((member) => JSON.stringify(member)).sort() : value;
}
