// Two sources of settings are asked with `allSettled`. The permissive one does not answer, so the strict fallback holds.
// Shape: resilient configuration: `Promise.allSettled`, a type guard for fulfilled results, and a default.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { TmesIpReputation, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Protection {
  sandbox: boolean;
  ipLevel: number;
}

const fallback: Protection = { sandbox: false, ipLevel: 3 };

const fromFile = async (): Promise<Partial<Protection>> => {
  const text = await readFile(join(import.meta.dirname, "protection.local.json"), "utf8").catch(() => "{}");
  return { ipLevel: 2, ...(JSON.parse(text) as Partial<Protection>) };
};
const fromService = async (): Promise<Partial<Protection>> => {
  await Promise.resolve();
  if (process.env["PROTECTION_SERVICE"] === undefined) throw new Error("The service has no address.");
  return { sandbox: true };
};

const isFulfilled = <T>(result: PromiseSettledResult<T>): result is PromiseFulfilledResult<T> =>
  result.status === "fulfilled";

const results = await Promise.allSettled([fromFile(), fromService()]);
const protection: Protection = results
  .filter(isFulfilled)
  .reduce((merged, { value }) => ({ ...merged, ...value }), fallback);

const app = new App();
const stack = new TerraformStack(app, "post");
const tenant = new TmesTenant(stack, "tenant", {
  name: "post-office",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["LI"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: protection.sandbox, macroFiles: false },
});
new TmesIpReputation(tenant, "ip-reputation", { quickIpList: { level: protection.ipLevel } });
app.synth();
