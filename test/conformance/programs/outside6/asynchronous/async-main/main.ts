// An async main reads two JSON files at the same time and merges them: what the company wants, and what the support desk asked for.
// Shape: `async function main() { … } main().catch(…)`, with `readFile` of node:fs/promises and a type for each file.
import { readFile } from "node:fs/promises";
import { TmesEmailRecovery, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Wishes {
  readonly recovery?: boolean;
  readonly protectDownloads?: boolean;
}

const load = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(new URL(`./${name}.json`, import.meta.url), "utf8")) as T;

async function main(): Promise<void> {
  const [company, support] = await Promise.all([
    load<Record<string, Wishes>>("company"),
    load<{ requests: { tenant: string; wishes: Wishes }[] }>("support"),
  ]);

  const app = new App();
  const stack = new TerraformStack(app, "mail");
  for (const [name, wishes] of Object.entries(company)) {
    const asked = support.requests.filter(({ tenant }) => tenant === name).map((request) => request.wishes);
    const { recovery = false, protectDownloads = true }: Wishes = Object.assign({}, wishes, ...asked);
    const tenant = new TmesTenant(stack, name, {
      name,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["DE"],
      inventory: "complete",
    });
    new TmesEmailRecovery(tenant, "email-recovery", { enabled: recovery });
    new TmesQuarantine(tenant, "quarantine", { accessRestricted: true, downloadsProtected: protectDownloads });
  }
  app.synth();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
