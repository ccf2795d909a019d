// Shape: an "opt in" record with `Partial<Record<Feature, boolean>>`, everything absent counting as off.
import { TmesTenant, TmesVirusRule, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Feature = "learning" | "feedback" | "sandbox" | "macros";
type OptIn = Partial<Record<Feature, boolean>>;

interface TenantProps {
  readonly name: string;
  readonly site: TmesSite;
  readonly country: string;
  readonly optIn?: OptIn;
}

const has = (optIn: OptIn | undefined, feature: Feature): boolean => optIn?.[feature] === true;

class VirusStack extends TerraformStack {
  constructor(scope: Construct, { name, site, country, optIn }: TenantProps) {
    super(scope, name);
    const tenant = new TmesTenant(this, "tenant", { name, site, edition: "advanced", dataSubjects: [country] });
    new TmesVirusRule(tenant, "Incoming", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: has(optIn, "learning"), feedback: has(optIn, "feedback") },
      virtualAnalyzer: { enabled: has(optIn, "sandbox"), macroFiles: has(optIn, "macros") },
    });
    new TmesVirusRule(tenant, "Outgoing", {
      direction: "outbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
    });
  }
}

const app = new App();
new VirusStack(app, { name: "swallow-leeds", site: "uk", country: "GB" });
new VirusStack(app, { name: "swallow-perth", site: "anz", country: "AU", optIn: { sandbox: true } });
new VirusStack(app, {
  name: "swallow-turku",
  site: "eu",
  country: "FI",
  optIn: { learning: true, feedback: true, sandbox: false, macros: true },
});
app.synth();
