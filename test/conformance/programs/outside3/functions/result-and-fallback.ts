// Shape: a Result type; parsing may fail, and `getOrElse` falls back to a cautious value.
import { TmesPhishingSimulation, TmesTenant, TmesVisionOneLogIntegration } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const no = (reason: string): Result<never> => ({ ok: false, reason });

function flag(text: string): Result<boolean> {
  if (text === "on") return ok(true);
  if (text === "off") return ok(false);
  return no(`${text} is neither on nor off`);
}
const getOrElse = <T>(result: Result<T>, fallback: T): T => (result.ok ? result.value : fallback);

const lines = { chess: "on", draughts: "maybe", go: "off" };

const app = new App();
for (const [club, line] of Object.entries(lines)) {
  const tenant = new TmesTenant(new TerraformStack(app, club), "tenant", {
    name: `games-${club}`,
    site: "eu",
    edition: "cegp",
    dataSubjects: ["BE"],
  });
  const simulate = getOrElse(flag(line), false);
  new TmesPhishingSimulation(tenant, "simulation", { trendMicro: simulate });
  new TmesVisionOneLogIntegration(tenant, "vision-one", { mailTrackingLogs: false, auditLogs: !simulate });
}
app.synth();
