// A stack for a region.
import { TmesEndUserQuarantine, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";
import type { Region } from "./defaults.js";

export function deployRegion(app: App, { id, site, people, digest, quarantine }: Region): void {
  const stack = new TerraformStack(app, id);
  const tenant = new TmesTenant(stack, "tenant", { name: id, site, edition: "advanced", dataSubjects: people });
  new TmesQuarantineDigest(tenant, "digest", digest);
  new TmesEndUserQuarantine(tenant, "quarantine", quarantine);
}
