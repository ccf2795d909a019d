/** The flows of examples/acme, checked by hand against its programs. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FlowReport } from "@tmes-as-code/policy";
import { command } from "@tmes-as-code/testing/tmes";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const program = join(import.meta.dirname, "../examples/acme");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-flows-")));
let report: FlowReport;

function node(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: program, encoding: "utf8" });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}

beforeAll(() => {
  const out = join(folder, "cdktf.out");
  mkdirSync(out);
  const cdktf = JSON.stringify(createRequire(join(program, "main.ts")).resolve("cdktf"));
  const stack = (file: string): string => JSON.stringify(join(program, "tenants", file));
  // Into a folder of its own: the example's own output stays as it is.
  const synth = `
    const { App } = await import(${cdktf}).then((m) => m.default ?? m);
    const app = new App({ outdir: ${JSON.stringify(out)} });
    const { EuropeStack } = await import(${stack("europe.ts")});
    const { AustraliaStack } = await import(${stack("australia.ts")});
    const { UnitedStatesStack } = await import(${stack("united-states.ts")});
    new EuropeStack(app, "europe"); new AustraliaStack(app, "australia"); new UnitedStatesStack(app, "united-states");
    app.synth();`;
  node("--import", import.meta.resolve("tsx"), "--input-type=module", "-e", synth);
  report = JSON.parse(node(...command, "flows", out, "--format", "json")) as FlowReport;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What flows in a tenant: cause and recipient, each once. */
function flowing(tenant: string): readonly string[] {
  const lines = report.flows
    .filter((flow) => flow.tenant === tenant && flow.state === "flows")
    .map(({ cause: { item, path }, recipient: { service, region = "-" } }) =>
      [item?.kind, item?.name.replace("Organization: ", ""), path.replace("settings.", ""), service, region].join(
        " | ",
      ),
    );
  return [...new Set(lines)];
}

test.each(["acme-europe", "acme-australia", "acme-united-states"])("of %s are those of its program", async (tenant) => {
  await expect(`${flowing(tenant).join("\n")}\n`).toMatchFileSnapshot(`golden/flows-${tenant}.txt`);
});

test("the sandbox is used in the United States only", () => {
  const sandboxed = report.flows.filter(
    ({ recipient, state }) => recipient.service.includes("sandbox") && state !== "does-not-flow",
  );
  const decided = sandboxed.filter(({ state }) => state === "flows");
  expect(new Set(decided.map(({ tenant }) => tenant))).toEqual(new Set(["acme-united-states"]));
  // Files of the Australian site would be opened in the United States.
  const australian = sandboxed.filter(({ tenant }) => tenant === "acme-australia");
  expect(new Set(australian.map(({ recipient }) => recipient.region))).toEqual(new Set(["Northern Virginia, US"]));
});
