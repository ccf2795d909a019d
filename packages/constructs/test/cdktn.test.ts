// The same source with CDK Terrain, CDKTF's successor, in place of the one import.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { App, TerraformStack } from "cdktn";
import ts from "typescript";
import { expect, onTestFinished, test, vi } from "vitest";
import { TmesPolicy, TmesTenant, TmesVirusRule } from "../src/index.ts";
import { json, tenantProps } from "./app.ts";

vi.mock("cdktf", async () => await import("cdktn"));

test("synthesises and checks", () => {
  const outdir = mkdtempSync(join(tmpdir(), "tmes-"));
  onTestFinished(() => rmSync(outdir, { recursive: true, force: true }));
  const app = new App({ outdir });
  // The types are CDKTF's, the objects are not: that they fit is what the swap below compiles.
  const made: object = new TerraformStack(app, "acme-us");
  const tenant: TmesTenant = Reflect.construct(TmesTenant, [made, "tenant", tenantProps()]);
  TmesPolicy.of(tenant).configure({ report: "silent", today: "2026-01-31" });
  new TmesVirusRule(tenant, "Default", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    notes: "${literal}",
    predictiveMachineLearning: { enabled: true, feedback: true },
    virtualAnalyzer: { enabled: false },
  });
  try {
    app.synth();
  } catch (error) {
    expect(error).toHaveProperty("name", "TmesPolicyError");
  }
  const sources = json(join(outdir, "stacks/acme-us/tmes-sources.json"));
  expect(sources.items).toHaveLength(2);
  const { terraform_data: data } = json(join(outdir, "stacks/acme-us/cdk.tf.json")).resource;
  expect(Object.values(data)).toContainEqual(
    expect.objectContaining({ input: expect.objectContaining({ name: "Default" }) }),
  );
  expect(json(join(outdir, "policy-validation-report.json")).digests).toHaveProperty(["stacks/acme-us/cdk.tf.json"]);
});

test("type-checks with the import swapped", () => {
  const folder = join(import.meta.dirname, "..");
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram([join(folder, "src/index.ts")], {
    ...options,
    paths: { cdktf: [join(folder, "node_modules/cdktn/lib/index.d.ts")] },
  });
  const own = program.getSourceFiles().filter(({ fileName }) => dirname(fileName).startsWith(join(folder, "src")));
  expect(program.getSourceFiles().some(({ fileName }) => fileName.includes("/cdktn/"))).toBe(true);
  expect(program.getSourceFiles().some(({ fileName }) => fileName.includes("/cdktf/"))).toBe(false);
  const messages = own.flatMap((file) =>
    ts.getPreEmitDiagnostics(program, file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
  );
  expect(messages).toEqual([]);
}, 120_000);
