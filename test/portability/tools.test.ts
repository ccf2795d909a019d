/** Other tools with what is built: opa eval, an OPA server, conftest, and the way HCP Terraform asks. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { fleet } from "@tmes-as-code/example-fleet-opa/fleet";
import { startServers } from "@tmes-as-code/example-fleet-opa/servers";
import { folderWith, planned, terraform } from "../support/surfaces.ts";
import { bundle, checked, engineWith, everyRule, isHere, opa, placeless, verdictText } from "./opa.ts";

const conftest = isHere("conftest", "--version");
const rego = join(dirname(bundle), "rego");
const engine = engineWith(everyRule);
const [document, ...others] = fleet(5);

/** The engine's report; the inputs here are all fit to judge. */
function report(surface: "plan" | "document", input: unknown) {
  const said = checked(engine, { surface, input });
  if (typeof said === "string") throw new Error(said);
  return said;
}

function idsOf(surface: "plan" | "document", input: unknown, severity: "error" | "warn"): readonly string[] {
  return report(surface, input)
    .findings.filter((finding) => finding.severity === severity)
    .map(({ id }) => id)
    .toSorted();
}

interface Denial {
  readonly msg: string;
  readonly id: string;
}

const ids = (denials: readonly Denial[]): readonly string[] => denials.map(({ id }) => id).toSorted();

function evaluate(where: string, query: string, input: unknown): readonly Denial[] {
  const args = ["eval", "--bundle", where, "--stdin-input", "--format", "raw", query];
  const output = execFileSync("opa", args, { input: JSON.stringify(input), encoding: "utf8", maxBuffer: 100_000_000 });
  return JSON.parse(output) as readonly Denial[];
}

/** A plan that Terraform made: a rule that fails, and one whose setting is known only after apply. */
function realPlan(): unknown {
  const folder = folderWith({
    "main.tf": `
resource "terraform_data" "tenant" {
  input = { tmes = "tenant/v1", tenant = "acme", name = "acme", settings = { site = "eu", edition = "advanced", dataSubjects = ["DE"] } }
}
resource "terraform_data" "secret" { input = "x" }
resource "terraform_data" "rule" {
  count = 2
  input = {
    tmes = "virus-rule/v1", tenant = "acme", name = "rule \${count.index}"
    settings = {
      enabled = true, direction = "inbound", level = null
      virtualAnalyzer = { enabled = count.index == 0 ? "true" == "true" : terraform_data.secret.output == "y" }
    }
  }
}`,
  });
  planned(folder);
  return JSON.parse(readFileSync(join(folder, "plan.json"), "utf8"));
}

it.skipIf(!opa || !terraform)(
  "judges a plan of Terraform in a server as in a file (needs opa, terraform)",
  async () => {
    const plan = realPlan();
    const { addresses, stop } = await startServers(bundle, 1);
    try {
      for (const [surface, input] of [
        ["plan", plan],
        ["document", document],
      ] as const) {
        const expected = report(surface, input);
        const answer = await fetch(`${addresses[0] ?? ""}/v1/data/tmes/check`, {
          method: "POST",
          body: JSON.stringify({ input }),
        });
        const { result } = (await answer.json()) as {
          readonly result: {
            readonly verdicts: readonly Parameters<typeof verdictText>[0][];
            readonly findings: readonly Parameters<typeof placeless>[0][];
          };
        };
        expect(result.verdicts.map(verdictText).toSorted()).toEqual(
          (expected.results ?? []).map(verdictText).toSorted(),
        );
        expect(result.findings.map(placeless)).toEqual(expected.findings.map(placeless));
      }
    } finally {
      await stop();
    }
    expect(report("plan", plan).findings.filter(({ rule }) => rule === "virtual-analyzer-off")).toMatchObject([
      { verdict: "undetermined", item: { name: "Organization: Virus" } },
      { verdict: "fail", item: { name: "rule 0" } },
      { verdict: "undetermined", item: { name: "rule 1" } },
    ]);
  },
);

it.skipIf(!opa)("is a policy set as HCP Terraform asks it: {plan, run} to lists, never undefined (needs opa)", () => {
  const plan = {
    format_version: "1.2",
    planned_values: { root_module: { resources: [] } },
    resource_changes: [],
    configuration: { root_module: {} },
    complete: true,
  };
  const set = readFileSync(join(rego, "policies.hcl"), "utf8");
  const policies = [...set.matchAll(/query\s+= "([^"]+)"\s+enforcement_level = "([^"]+)"/g)].map(
    ([, query, level]) => ({
      query: query ?? "",
      level,
    }),
  );
  expect(policies.map(({ level }) => level)).toEqual(["mandatory", "advisory"]);
  const [deny, warn] = policies.map(({ query }) => evaluate(rego, query, { plan, run: { id: "run-1" } }));
  expect([deny, warn]).toEqual([[], []]);
  for (const input of [{ plan: {}, run: {} }, { plan: null, run: {} }, {}, null, "plan"])
    expect(evaluate(rego, policies[0]?.query ?? "", input), JSON.stringify(input)).not.toEqual([]);
});

it.skipIf(!conftest)("denies and warns in conftest what tmes check does, in JSON and YAML (needs conftest)", () => {
  const folder = folderWith({ "acme.json": JSON.stringify(document), "acme.yaml": yamlOf(document) });
  const answers = ["acme.json", "acme.yaml"].map((file) => {
    const { status, stdout } = spawnSync(
      "conftest",
      ["test", "--no-color", "--output", "json", "--namespace", "tmes.check", "--policy", rego, "--data", rego, file],
      { cwd: folder, encoding: "utf8", maxBuffer: 100_000_000 },
    );
    expect(status).toBe(1);
    const [answer] = JSON.parse(stdout) as readonly { failures: readonly Told[]; warnings: readonly Told[] }[];
    return answer;
  });
  for (const answer of answers) {
    expect(ids((answer?.failures ?? []).map(({ metadata }) => metadata))).toEqual(idsOf("document", document, "error"));
    expect(ids((answer?.warnings ?? []).map(({ metadata }) => metadata))).toEqual(idsOf("document", document, "warn"));
  }
});

interface Told {
  readonly msg: string;
  readonly metadata: Denial;
}

/** JSON is YAML; a comment makes sure that no JSON parser reads it. */
const yamlOf = (value: unknown): string => `# a tenant\n${JSON.stringify(value)}\n`;

it.skipIf(!conftest)("never passes in conftest without its data, or with what is not a plan (needs conftest)", () => {
  const folder = folderWith({ "acme.json": JSON.stringify(document), "other.json": '{"hello": "world"}' });
  const conftestOn = (...args: readonly string[]): string => {
    const { status, stdout } = spawnSync("conftest", ["test", "--namespace", "tmes.check", "--policy", rego, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    return stdout;
  };
  expect(conftestOn("acme.json")).toContain("the rules have no data");
  expect(conftestOn("--data", rego, "other.json")).toContain("apiVersion: is required: tmes/v1.");
});

it.skipIf(!opa)("counts the verdicts of a fleet as tmes check does (needs opa)", () => {
  const documents = [document, ...others];
  const folder = folderWith({ "fleet.json": JSON.stringify(documents) });
  const program = join(import.meta.dirname, "..", "..", "examples", "fleet-opa", "check.ts");
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), program, join(folder, "fleet.json")],
    { encoding: "utf8" },
  );
  const { coverage } = report("document", documents);
  const counts = Object.entries(coverage.verdicts).filter(([, count]) => count > 0);
  expect(stdout.trim().split("\n")).toEqual([
    ...counts.map(([verdict, count]) => `${verdict}: ${count}`).toSorted(),
    "5 of 5 tenants have errors.",
  ]);
  expect(status).toBe(1);
});
