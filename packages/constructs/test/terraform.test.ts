// What is synthesised, read by Terraform itself.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { kinds } from "@tmes-as-code/catalog";
import { LocalBackend, TerraformStack, TerraformVariable } from "cdktf";
import { expect, test } from "vitest";
import * as library from "../src/index.ts";
import { sourcesFile, synth, tenantProps, testApp } from "./app.ts";
import { most, nameOf } from "./samples.ts";

const found = spawnSync("terraform", ["version"]).status === 0;

function terraform(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("terraform", args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, TF_IN_AUTOMATION: "1" },
  });
  if (status !== 0) throw new Error(`terraform ${args.join(" ")}: ${stderr}${stdout}`);
  return stdout;
}

test.skipIf(!found)(
  `every kind validates and plans to what was declared${found ? "" : " (skipped: no terraform on PATH)"}`,
  () => {
    const app = testApp();
    const stack = new TerraformStack(app, "mail");
    new LocalBackend(stack, { path: "terraform.tfstate" });
    const later = new TerraformVariable(stack, "later", { type: "bool", nullable: false });
    const tenant = new library.TmesTenant(stack, "tenant", { ...tenantProps(), labels: { "${team}": "%{mail}" } });
    const expected = new Map<string, unknown>();
    for (const kind of kinds.filter(({ id }) => id !== "tenant")) {
      const settings = most(kind);
      const name = kind.presence.type === "always" ? "settings" : nameOf(kind);
      const item: library.TmesItem = Reflect.construct(Reflect.get(library, kind.construct), [
        tenant,
        kind.id,
        name === "settings" ? settings : { ...settings, name },
      ]);
      expected.set(item.address, { tmes: `${kind.id}/v1`, tenant: "acme-us", name, settings });
    }
    const notes = "literal ${path.module} and %{ if true }";
    const rule = new library.TmesVirusRule(tenant, "Later", {
      direction: "outbound",
      enabled: later.booleanValue,
      level: "organization",
      notes,
      predictiveMachineLearning: { enabled: false },
    });
    expected.set(rule.address, {
      tmes: "virus-rule/v1",
      tenant: "acme-us",
      name: rule.name,
      settings: {
        direction: "outbound",
        enabled: true,
        level: "organization",
        notes,
        predictiveMachineLearning: { enabled: false },
      },
    });
    synth(app);
    const cwd = join(app.outdir, "stacks/mail");
    terraform(cwd, "init", "-input=false");
    terraform(cwd, "validate");
    terraform(cwd, "plan", "-input=false", "-out=plan", "-var=later=true");
    const plan = JSON.parse(terraform(cwd, "show", "-json", "plan"));
    const planned = new Map<string, unknown>(
      plan.planned_values.root_module.resources.map(
        ({ address, values }: { address: string; values: { input: unknown } }) => [address, values.input],
      ),
    );
    for (const [address, input] of expected) expect(planned.get(address)).toEqual(input);
    expect(planned.get(tenant.address)).toMatchObject({ settings: { labels: { "${team}": "%{mail}" } } });
    // Every address of the plan has its source.
    const addresses = sourcesFile(app, "mail").items.map(({ address }: { address: string }) => address);
    expect(addresses.sort()).toEqual([...planned.keys()].sort());
  },
  60_000,
);
