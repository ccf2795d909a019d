/** JSON Lines and gzip: the same findings as of a list, read piece by piece. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sample } from "@tmes-as-code/testing/runs";
import { parse, stringify } from "yaml";
import { config, violating } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const document = JSON.stringify(parse(violating));
const named = (n: number): string => document.replaceAll("acme-eu", `acme-${String(n).padStart(6, "0")}`);
const all = [0, 1, 2].map(named);
const list = `[${all.join(",\n")}]`;
const lines = `${all[0] ?? ""}\n\n${all[1] ?? ""}\r\n${all[2] ?? ""}`;

/** What was found, without places and digests. */
async function findings(cwd: string, file: string): Promise<unknown> {
  const { code, stdout, stderr } = await tmes(["check", file, "--format", "json", "--today", "2026-11-24"], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  const report = JSON.parse(stdout) as { findings: { place: unknown; id: string }[]; tenants: object[] };
  return { ids: report.findings.map(({ id }) => id), tenants: report.tenants.length };
}

describe("JSON Lines and gzip", () => {
  it("are judged as a list is", async () => {
    const cwd = folderWith({
      "tmes.config.yaml": config,
      "list.json": list,
      "lines.jsonl": lines,
      "lines.ndjson.gz": gzipSync(lines),
      "list.json.gz": gzipSync(list),
      "tenant.yaml.gz": gzipSync(violating),
    });
    const expected = await findings(cwd, "list.json");
    for (const file of ["lines.jsonl", "lines.ndjson.gz", "list.json.gz"])
      expect(await findings(cwd, file), file).toEqual(expected);
    expect(await findings(cwd, "tenant.yaml.gz")).toMatchObject({ tenants: 1 });
  });

  it.each([
    ["fleet.jsonl", Buffer.from(lines)],
    ["fleet.ndjson", Buffer.from(lines)],
    ["fleet.jsonl.gz", gzipSync(lines)],
    ["list.json.gz", gzipSync(list)],
    ["tenant.yaml.gz", gzipSync(violating)],
  ])("a folder check reads %s", async (file, content) => {
    const other = violating.replaceAll("acme-eu", "acme-other").replace("enabled: true", "enabled: false");
    const cwd = folderWith({ "tmes.config.yaml": config, "tenants/other.yaml": other, [`tenants/${file}`]: content });
    const { stdout, code } = await tmes(["check", "tenants", "--format", "json", "--today", "2026-11-24"], { cwd });
    const { inputs } = JSON.parse(stdout) as { inputs: { file: string }[] };
    expect(inputs.map((input) => input.file)).toContain(`tenants/${file}`);
    expect(code).toBe(1);
  });

  it("a long YAML stream is judged as a list is, also in a folder and packed", async () => {
    const comment = `# ${"x".repeat(6_000_000)}\n`;
    const stream = all.map((text) => `---\n${stringify(JSON.parse(text))}${comment}`).join("");
    const other = violating.replaceAll("acme-eu", "acme-other");
    const cwd = folderWith({
      "tmes.config.yaml": config,
      "list.json": list,
      "long.yaml": stream,
      "long.yml.gz": gzipSync(stream),
      "t/long.yaml": stream,
      "t/other.yaml": other,
      "wrong.yaml": `${stream}---\napiVersion: [\n`,
    });
    const expected = await findings(cwd, "list.json");
    for (const file of ["long.yaml", "long.yml.gz"]) expect(await findings(cwd, file), file).toEqual(expected);
    expect(await findings(cwd, "t")).toMatchObject({ tenants: 4 });
    const line = stream.split("\n").length + 2;
    const { code, stderr } = await tmes(["check", "wrong.yaml"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(`error: wrong.yaml:${String(line)}:`) as string,
    });
  });

  it("are ours in a folder check if one line is", async () => {
    const cwd = folderWith({ "tmes.config.yaml": config, "t/mixed.jsonl": `{"event":"login"}\n\n${all[0] ?? ""}` });
    const { code, stderr } = await tmes(["check", "t"], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("error: t/mixed.jsonl:1:") as string });
  });

  it("that hold nothing of ours are listed in a folder check", async () => {
    const cwd = folderWith({
      "tmes.config.yaml": config,
      "t/tenant.yaml": violating,
      "t/events.jsonl": '{"event":"login"}\n',
      "t/backup.json.gz": gzipSync('{"a":1}'),
      "t/broken.json.gz": Buffer.from("no gzip"),
    });
    const { stdout } = await tmes(["check", "t", "--format", "json", "--today", "2026-11-24"], { cwd });
    const { notRead } = JSON.parse(stdout) as { notRead: object[] };
    expect(notRead).toEqual([
      { file: "t/backup.json.gz", reason: "not ours" },
      { file: "t/broken.json.gz", reason: "cannot be unpacked" },
      { file: "t/events.jsonl", reason: "not ours" },
    ]);
  });

  it.each([
    ["cut.jsonl", `${all[0] ?? ""}\n${(all[1] ?? "").slice(0, -20)}`, "error: cut.jsonl:2:"],
    ["twice.jsonl", `${all[0] ?? ""}\n${all[0] ?? ""}`, "on line 1"],
    ["list.jsonl", list, "error: list.jsonl:1:"],
    [
      "bytes.jsonl",
      Buffer.from(`${all[0] ?? ""}\n\u00ff`, "latin1"),
      "error: bytes.jsonl:2:1: Expected UTF-8 text, found byte FF",
    ],
    ["empty.jsonl", "\n\n", "found an empty file"],
    ["cut.jsonl.gz", gzipSync(lines).subarray(0, 60), "cut.jsonl.gz: cannot be unpacked: unexpected end of file."],
  ])("%s is refused, with its place", async (file, content, message) => {
    const cwd = folderWith({ "tmes.config.yaml": config, [file]: content });
    const { code, stdout, stderr } = await tmes(["check", file], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  // A heap that holds a small part of the file shows that memory does not grow with the file.
  it.each(sample([30, 300], 1))("%i MB are checked within a heap of a few megabytes", async (megabytes) => {
    const cwd = folderWith({ "tmes.config.yaml": config });
    const padding = " ".repeat(100_000);
    const file = openSync(join(cwd, "fleet.jsonl"), "w");
    for (let n = 0; n < megabytes * 10; n++) writeSync(file, `${named(n)}${padding}\n`);
    closeSync(file);
    const { code, stderr } = await tmes(["check", "fleet.jsonl", "--format", "csv", "--output", "r.csv"], {
      cwd,
      env: { NODE_OPTIONS: `--max-old-space-size=${String(64 + Math.round(megabytes / 5))}` },
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "note: wrote r.csv (csv).\n" });
  });
});
