// Shape: a `Map` of handlers by feature name, and a `Set` of features for each tenant.
import { TmesFilePasswordAnalysis, TmesLogRetrieval, TmesMessageSize, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Handler = (tenant: TmesTenant, on: boolean) => void;

const handlers = new Map<string, Handler>([
  ["log-retrieval", (tenant, on) => void new TmesLogRetrieval(tenant, "log-retrieval", { enabled: on })],
  ["passwords", (tenant, on) => void new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: on })],
  ["size", (tenant, on) => void new TmesMessageSize(tenant, "size", { maximumMegabytes: on ? 50 : 25 })],
]);

const features: Array<[tenant: string, features: Set<string>]> = [
  ["quail-east", new Set(["size"])],
  ["quail-west", new Set(["log-retrieval", "passwords"])],
];

const app = new App();
for (const [name, enabled] of features) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: ["DK"] });
  for (const [feature, handle] of handlers) {
    handle(tenant, enabled.has(feature));
  }
}
app.synth();
