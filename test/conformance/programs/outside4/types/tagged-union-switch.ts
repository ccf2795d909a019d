// Wishes of tenants are a union of shapes; a switch makes the page of each, and must know all of them.
// Shape: discriminated union with an exhaustive switch and assertNever
import {
  TmesEmailReportingAddIn,
  TmesLogs,
  TmesSyslogServer,
  TmesTenant,
  type TmesItem,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Feature =
  | { readonly type: "syslog"; readonly host: string; readonly verify: boolean }
  | { readonly type: "add-in"; readonly on: boolean }
  | { readonly type: "log-practice"; readonly readers: "few" | "everybody" };

function assertNever(value: never): never {
  throw new Error(`Unexpected feature ${JSON.stringify(value)}.`);
}

function declare(tenant: TmesTenant, feature: Feature): TmesItem {
  switch (feature.type) {
    case "syslog":
      return new TmesSyslogServer(tenant, feature.host, {
        address: feature.host,
        port: 6514,
        protocol: "tls",
        tlsAuthentication: feature.verify,
      });
    case "add-in":
      return new TmesEmailReportingAddIn(tenant, "add-in", { enabled: feature.on });
    case "log-practice":
      return new TmesLogs(tenant, "logs", {
        accessRestricted: feature.readers === "few",
        noPerformanceMonitoring: true,
      });
    default:
      return assertNever(feature);
  }
}

const features: readonly Feature[] = [
  { type: "add-in", on: false },
  { type: "log-practice", readers: "everybody" },
  { type: "syslog", host: "logs.datum.example", verify: false },
];

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "features"), "tenant", {
  name: "datum",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
  inventory: "complete",
});
features.map((feature) => declare(tenant, feature));
app.synth();
