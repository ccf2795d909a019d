/** Threads and shards change how fast a fleet is judged, and nothing in the report. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { compliant, config, violating } from "./documents.ts";
import { folderWith, tmes as run, type Run } from "./run.ts";

interface Document {
  readonly tenant: { readonly name: string };
  readonly items: readonly object[];
}

const ways: readonly Document[] = [compliant, violating].map((text) => parse(text) as Document);
/** Every third tenant violates. */
const fleet = Array.from({ length: 40 }, (_, n): Document => {
  const document = ways[n % 3 === 0 ? 1 : 0];
  if (document === undefined) throw new Error("no document");
  return { ...document, tenant: { ...document.tenant, name: `acme-${String(n).padStart(2, "0")}` } };
});
const exceptions = [
  { tenant: "acme-00", expires: "2027-01-31" },
  { tenant: "acme-03", expires: "2026-01-31" },
  { tenant: "acme-30", expires: "2028-01-31" },
  { tenant: "acme-01", expires: "2027-01-31" },
  { tenant: "elsewhere", expires: "2026-01-31" },
].map(({ tenant, expires }, n) => ({
  ...{ id: `va-${n}`, rule: "virtual-analyzer-off@1", tenant, expires, covers: "fail", value: true },
  item: { kind: "virus-rule", name: "Organization: Virus" },
  path: "settings.virtualAnalyzer.enabled",
  reason: "Until the contract ends.",
  ...{ owner: "@acme/mail", approver: "privacy@example.com", ticket: "PRIV-12" },
}));

/** Only the built command has threads. */
function tmes(args: readonly string[], cwd: string): Promise<Run> {
  return run(args, { cwd, built: args.includes("--threads") && !args.includes("1") });
}

function folderOf(text: string, more: Readonly<Record<string, string>> = {}): string {
  const files = { ".git/HEAD": "", "tmes.config.yaml": `${config}${stringify({ exceptions })}`, "fleet.json": text };
  return folderWith({ ...files, ...more });
}

function check(cwd: string, ...args: readonly string[]): Promise<Run> {
  return tmes(["check", "fleet.json", "--today", "2026-11-24", ...args], cwd);
}

/** What one thread and three say. */
async function both(text: string, ...args: readonly string[]): Promise<readonly [Run, Run]> {
  const cwd = folderOf(text);
  return [await check(cwd, "--threads", "1", ...args), await check(cwd, "--threads", "3", ...args)];
}

/** The tenants with one of them changed in its text. */
function edited(name: string, change: (text: string) => string): string {
  return JSON.stringify(fleet, undefined, 1).replace(
    new RegExp(`"name": "${name}"[^]*?"Organization: Virus"`),
    (found) => change(found),
  );
}

describe("threads", () => {
  it.each([
    ["a tenant a line", `[\n${fleet.map((document) => JSON.stringify(document)).join(",\n")}\n]\n`],
    ["indented", JSON.stringify(fleet, undefined, 2)],
    ["on one line, after spaces", `  ${JSON.stringify(fleet)}`],
    ["the tenant first", JSON.stringify(fleet.map(({ tenant, ...rest }) => ({ tenant, ...rest })))],
    [
      "with names that look like the start of a document",
      JSON.stringify(
        fleet.map(({ tenant, ...rest }) => ({
          ...rest,
          tenant: { ...tenant, labels: { note: '},{"apiVersion": "tmes/v1"' } },
        })),
      ),
    ],
  ])("say what one does, byte for byte: %s", async (_, text) => {
    const [one, three] = await both(text, "--format", "json", "--all-results");
    expect(one.code).toBe(1);
    expect(three).toEqual(one);
    // Not because they were given up.
    expect(three.stderr).toBe("");
  });

  it("say so in words too", async () => {
    const [one, three] = await both(JSON.stringify(fleet));
    expect(three).toEqual(one);
    expect(one.stdout).toContain("40 tenants");
  });

  it("know exceptions of tenants that another has", async () => {
    const [one, three] = await both(JSON.stringify(fleet), "--format", "json");
    expect(three).toEqual(one);
    const { findings } = JSON.parse(one.stdout) as { findings: { rule: string; tenant: string; status: string }[] };
    const said = findings.filter(({ rule, status }) => rule.startsWith("exception/") || status === "excepted");
    expect(said.map(({ rule, tenant }) => `${tenant} ${rule}`)).toEqual([
      "acme-00 virtual-analyzer-off",
      "acme-01 exception/unmatched",
      "acme-03 exception/expired",
      "acme-30 exception/over-long",
      "elsewhere exception/expired",
    ]);
  });

  it.each([
    ["a duplicate tenant, far away", edited("acme-38", (text) => text.replace("acme-38", "acme-02"))],
    ["an unknown kind in the last piece", edited("acme-39", (text) => text.replace("virus-rule", "virus-rul"))],
    [
      "faults in several pieces",
      edited("acme-39", (text) => text.replace("virus-rule", "virus-rul")).replace('"eu"', '"moon"'),
    ],
    ["a duplicate key", edited("acme-30", (text) => text.replace('"site": "eu"', '"site": "eu", "site": "us"'))],
    ["a text that is cut off", JSON.stringify(fleet).slice(0, -200)],
    ["a comma too many", edited("acme-37", (text) => text.replace('"site": "eu",', '"site": "eu",,'))],
    ["an empty list", "[]"],
    [
      "a space that JSON does not have, between documents",
      JSON.stringify(fleet).replaceAll('},{"api', '},\u00a0{"api'),
    ],
    ["a space that JSON does not have, before all", JSON.stringify(fleet).replace("[", "[\u00a0")],
    ["something behind the list", `${JSON.stringify(fleet)}]`],
    ["a document within another", JSON.stringify([...fleet, { ...fleet[0], items: fleet }])],
    ["a list within the list", `[${JSON.stringify(fleet)},${JSON.stringify(fleet)}]`],
  ])("leave an error to one: %s", async (_, text) => {
    const [one, three] = await both(text);
    expect(one).toMatchObject({ code: 2, stdout: "" });
    expect(three).toEqual(one);
  });

  it.each([
    ["one tenant", JSON.stringify(fleet.slice(0, 1))],
    ["one document, no list", JSON.stringify(fleet[0])],
    ["nothing to do for most", JSON.stringify(fleet.slice(0, 2))],
  ])("are of no use for %s, and do no harm", async (_, text) => {
    const [one, three] = await both(text, "--format", "json");
    expect(one.code).toBe(1);
    expect(three).toEqual(one);
  });

  it("are not used if Node may not start any, with a warning", async () => {
    const names = ["--permission", "--experimental-permission"];
    const permission = names.find((name) => process.allowedNodeEnvironmentFlags.has(name)) ?? "";
    const env = { NODE_OPTIONS: `${permission} --allow-fs-read=*`, NODE_NO_WARNINGS: "1" };
    const cwd = folderOf(JSON.stringify(fleet));
    const args = ["check", "fleet.json", "--today", "2026-11-24", "--threads", "3"];
    const restricted = await run(args, { cwd, env, built: true });
    expect(restricted.stderr).toMatch(/^note: no threads could be used \(.+\), so everything was judged in one\./);
    expect(restricted.stdout).toBe((await check(cwd)).stdout);
  });

  it("are counted from 1", async () => {
    const { code, stderr } = await check(folderOf("[]"), "--threads", "0");
    expect(code).toBe(2);
    expect(stderr).toContain("expected a whole number from 1 to 64");
  });
});

describe("shards", () => {
  const json = (file: string): readonly string[] => ["--format", "json", "--output", file];

  async function sharded(cwd: string, of: number, ...args: readonly string[]): Promise<readonly Run[]> {
    const runs = [];
    for (let index = 1; index <= of; index++) {
      runs.push(await check(cwd, "--shard", `${index}/${of}`, ...json(`${index}.json`), ...args));
    }
    return runs;
  }

  it("unite to what one check says, byte for byte", async () => {
    const cwd = folderOf(JSON.stringify(fleet));
    await check(cwd, ...json("whole.json"), "--all-results");
    await sharded(cwd, 3, "--all-results");
    const whole = await tmes(["merge", "whole.json", "--format", "json"], cwd);
    const united = await tmes(["merge", "3.json", "1.json", "2.json", "--format", "json"], cwd);
    expect(united.code).toBe(1);
    expect(united).toEqual(whole);
    expect((await tmes(["merge", "1.json", "2.json", "3.json"], cwd)).stdout).toBe((await check(cwd)).stdout);
  });

  it("are judged in threads alike", async () => {
    const [one, three] = await both(JSON.stringify(fleet), "--shard", "2/3", "--format", "json");
    expect(three).toEqual(one);
    expect(three.stderr).toBe("");
  });

  it("say that they are not all", async () => {
    const { stdout } = await check(folderOf(JSON.stringify(fleet)), "--shard", "1/3");
    expect(stdout.replace(/\s+/g, " ")).toContain("Shard 1 of 3: tenants of other shards were not judged here.");
    expect(stdout).toMatch(/Shard 1 of 3 only\.\n$/);
  });

  it("give no report where the check is unusable, so that merging cannot pass it", async () => {
    const tenant = { tmes: "tenant/v1", tenant: "acme", name: "acme", settings: { site: "eu" } };
    const cwd = folderWith({
      ".git/HEAD": "",
      // No report of a check at synth is beside it.
      "cdktf.out/manifest.json": JSON.stringify({
        stacks: { mail: { name: "mail", synthesizedStackPath: "stacks/mail/cdk.tf.json" } },
      }),
      "cdktf.out/stacks/mail/cdk.tf.json": JSON.stringify({ resource: { terraform_data: { t: { input: tenant } } } }),
    });
    for (const shard of ["1/2", "2/2"]) {
      const { code, stderr } = await tmes(["check", "cdktf.out", "--shard", shard, ...json("report.json")], cwd);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("the check at synth did not run") });
      expect(existsSync(join(cwd, "report.json"))).toBe(false);
    }
  });

  it("may have no tenant", async () => {
    const cwd = folderOf(JSON.stringify(fleet.slice(1, 2)), { "tmes.config.yaml": config });
    const runs = await sharded(cwd, 2);
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      ["1.json", "2.json"].map((file) => ({ code: 0, stderr: `note: wrote ${file} (json).\n` })),
    );
    expect((await tmes(["merge", "1.json", "2.json"], cwd)).stdout).toContain("1 tenant");
  });

  it("are the whole where there is one", async () => {
    const cwd = folderOf(JSON.stringify(fleet));
    expect((await check(cwd, "--shard", "1/1")).stdout).toBe((await check(cwd)).stdout);
  });

  it.each(["0/2", "3/2", "1", "1/2/3", "-1/2", "a/b"])("are not %s", async (shard) => {
    const { code, stderr } = await check(folderOf("[]"), `--shard=${shard}`);
    expect(code).toBe(2);
    expect(stderr).toContain("expected a share such as 2/4: the second of four.");
  });
});

describe("tmes merge", () => {
  const cwdWith = async (): Promise<string> => {
    const cwd = folderOf(JSON.stringify(fleet), { "other.yaml": config });
    for (const shard of ["1/2", "2/2", "1/3"]) {
      await check(cwd, "--shard", shard, "--format", "json", "--output", `${shard.replace("/", "of")}.json`);
    }
    await check(cwd, "--format", "json", "--output", "whole.json");
    await check(cwd, "--today", "2026-11-25", "--format", "json", "--output", "tomorrow.json");
    await check(cwd, "--config", "other.yaml", "--format", "json", "--output", "other.json");
    return cwd;
  };

  it("refuses what does not belong together, and writes nothing", async () => {
    const cwd = await cwdWith();
    const refusal = async (...files: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await tmes(["merge", ...files], cwd);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      return stderr.split("\n")[0] ?? "";
    };
    expect(await refusal("1of2.json")).toBe("error: 1of2.json: shard 2 of 2 is missing.");
    expect(await refusal("1of2.json", "1of3.json")).toBe(
      "error: 1of2.json and 1of3.json: they divide the tenants into different numbers of shards.",
    );
    expect(await refusal("1of2.json", "whole.json")).toMatch(/different numbers of shards/);
    expect(await refusal("whole.json", "whole.json")).toBe(
      'error: whole.json and whole.json: both have tenant "acme-00".',
    );
    expect(await refusal("1of2.json", "2of2.json", "2of2.json")).toMatch(/both have tenant/);
    const second = JSON.parse(readFileSync(join(cwd, "2of2.json"), "utf8"));
    const changed = async (change: object): Promise<string> => {
      writeFileSync(join(cwd, "changed.json"), JSON.stringify({ ...second, ...change }));
      return refusal("1of2.json", "changed.json");
    };
    expect(await changed({ tenants: second.tenants.slice(1) })).toMatch(/do not hold all tenants of their inputs/);
    expect(await changed({ shard: { ...second.shard, tenants: "0".repeat(64) } })).toMatch(
      /different lists of tenants/,
    );
    expect(await changed({ inputs: [] })).toMatch(/of different inputs: fleet\.json\.$/);
    expect(await changed({ notRead: [{ file: "odd.yaml", reason: "not ours" }] })).toMatch(/inputs: odd\.yaml\.$/);
    expect(await refusal("whole.json", "tomorrow.json")).toBe(
      "error: whole.json and tomorrow.json: they are of different days.",
    );
    expect(await refusal("whole.json", "other.json")).toMatch(/of different configurations\.$/);
    expect(await refusal("fleet.json")).toBe("error: fleet.json: it is not a report of this version of tmes.");
    expect(await refusal("tmes.config.yaml")).toMatch(
      /^error: tmes\.config\.yaml: it is not JSON, or it is cut off\.$/,
    );
    expect(await refusal("nowhere.json")).toMatch(/cannot be read/);
  });
});
