// Plug-ins register themselves in a map; an app enables them by name. The plug-in "assist" turns agentic AI on.
// Shape: an application with a registry of optional features that teams contribute.
import { App, TerraformStack } from "cdktf";
import {
  TmesCorrelatedIntelligenceRule,
  TmesLogRetrieval,
  TmesPhishingSimulation,
  TmesTenant,
  TmesVirusRule,
} from "@tmes-as-code/constructs";

type Plugin = (tenant: TmesTenant, options: Record<string, boolean>) => void;

const registry = new Map<string, Plugin>();
const register = (name: string, plugin: Plugin): void => {
  if (registry.has(name)) throw new Error(`Plug-in ${name} is registered twice.`);
  registry.set(name, plugin);
};

register("antivirus", (tenant, { sandbox = false }) => {
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: sandbox, macroFiles: false },
  });
});

register("assist", (tenant, { agentic = true, files = false }) => {
  new TmesCorrelatedIntelligenceRule(tenant, "Organization: Correlated Intelligence Security Risks", {
    enabled: true,
    level: "organization",
    securityRisks: { enabled: true, agenticAi: agentic },
    virtualAnalyzer: { enabled: files },
  });
});

register("logs", (tenant, { api = false }) => {
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: api });
});

register("training", (tenant, { trendMicro = false }) => {
  new TmesPhishingSimulation(tenant, "simulation", {
    trendMicro,
    services: [{ enabled: !trendMicro, name: "Awareness vendor", addresses: ["198.51.100.0/28"] }],
  });
});

const enabled: Record<string, Record<string, boolean>> = {
  antivirus: {},
  assist: { files: false },
  logs: { api: false },
  training: {},
};

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "consolidated-messenger",
  site: "eu",
  edition: "cegp",
  dataSubjects: ["DE", "IT"],
  inventory: "partial",
});
for (const [name, options] of Object.entries(enabled)) registry.get(name)?.(tenant, options);
app.synth();
