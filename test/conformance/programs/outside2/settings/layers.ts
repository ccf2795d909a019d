// Shape: layers of settings, the last of which wins, applied with `Object.assign({}, ...layers)`.
import { TmesFilePasswordAnalysis, TmesLogs, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Settings {
  openArchives: boolean;
  senderAddresses: boolean;
  logsForEverybody: boolean;
}

type Layer = Partial<Settings>;

const product: Settings = { openArchives: true, senderAddresses: true, logsForEverybody: true };
const security: Layer = { openArchives: true, logsForEverybody: false };
const privacy: Layer = { openArchives: false, senderAddresses: false };

const flatten = (base: Settings, ...layers: Layer[]): Settings => Object.assign({}, base, ...layers);

const app = new App();
const stack = new TerraformStack(app, "layers");
const tenant = new TmesTenant(stack, "tenant", {
  name: "goldeneye",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["RO", "BG"],
});
const settings = flatten(product, security, privacy);
new TmesFilePasswordAnalysis(tenant, "archives", { enabled: settings.openArchives });
new TmesSuspiciousObjects(tenant, "objects", {
  apexCentral: { enabled: false },
  threatIntelligence: { filesAndUrls: true, senderAddresses: settings.senderAddresses },
});
new TmesLogs(tenant, "logs", { accessRestricted: !settings.logsForEverybody, noPerformanceMonitoring: true });
app.synth();
