// Shape: `config/<stage>.yaml` is parsed and its properties are checked by `ensure…` functions.
// Environments: STAGE=prod; STAGE=dev
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { TmesEmailRecovery, TmesLogs, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { parse } from "yaml";
import type { BuildConfig } from "./lib/build-config.js";

type Loaded = Record<string, unknown>;

function ensureString(object: Loaded, property: string): string {
  const value = object[property];
  if (typeof value !== "string" || value.trim().length === 0) {
    throw new Error(`${property} does not exist or is empty`);
  }
  return value;
}

function ensureBoolean(object: Loaded, property: string): boolean {
  const value = object[property];
  if (typeof value !== "boolean") {
    throw new Error(`${property} has to be true or false`);
  }
  return value;
}

function getConfig(): BuildConfig {
  const stage = process.env["STAGE"] ?? "dev";
  const loaded = parse(readFileSync(resolve(__dirname, "config", `${stage}.yaml`), "utf8")) as Loaded;
  return {
    stage,
    tenantName: ensureString(loaded, "tenantName"),
    country: ensureString(loaded, "country"),
    keepDeleted: ensureBoolean(loaded, "keepDeleted"),
    logsRestricted: ensureBoolean(loaded, "logsRestricted"),
  };
}

const config = getConfig();
const app = new App();
const stack = new TerraformStack(app, `mail-${config.stage}`);
const tenant = new TmesTenant(stack, "tenant", {
  name: config.tenantName,
  site: "eu",
  edition: "standard",
  dataSubjects: [config.country],
});
new TmesEmailRecovery(tenant, "recovery", { enabled: config.keepDeleted });
new TmesLogs(tenant, "logs", { accessRestricted: config.logsRestricted, noPerformanceMonitoring: true });
app.synth();
