// Shape: rollout waves: entries are sorted, sliced and numbered; only the first wave is live. Nothing breaks a rule.
import { TmesDirectoryImport, TmesNotification, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const cohorts = [
  { name: "sopranos", size: 40 },
  { name: "altos", size: 12 },
  { name: "basses", size: 25 },
] as const;

const waves = [...cohorts].sort((a, b) => a.size - b.size).map((cohort, wave) => ({ ...cohort, wave }));
const live = waves.filter(({ wave }) => wave < 2).slice(0, 2);

const app = new App();
for (const { name, wave, size } of live) {
  const tenant = new TmesTenant(new TerraformStack(app, `${String(wave)}-${name}`), "tenant", {
    name: `choir-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["SE"],
  });
  new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: size > 30, format: "csv" });
  new TmesNotification(tenant, "Wave", { to: [`wave-${String(wave)}@choir.example`], attachOriginal: wave > 1 });
}
app.synth();
