// Shape: `required("NAME")` throws without the variable; a dry run passes an object instead of `process.env`.
import { TmesLogs, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Variables = Readonly<Record<string, string | undefined>>;

class Configuration {
  constructor(private readonly variables: Variables) {}

  required(name: string): string {
    const value = this.variables[name];
    if (value === undefined || value === "") throw new Error(`Set ${name}.`);
    return value;
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.variables[name]?.toLowerCase();
    if (value === undefined) return otherwise;
    return ["1", "true", "yes", "on"].includes(value);
  }

  list(name: string): string[] {
    return this.required(name)
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
  }
}

const dryRun: Variables = {
  TENANT: "scoter",
  COUNTRIES: "LT, LV",
  LOGS_RESTRICTED: "yes",
  QUARANTINE_RESTRICTED: "On",
};

const configuration = new Configuration(dryRun);
const app = new App();
const stack = new TerraformStack(app, "practices");
const tenant = new TmesTenant(stack, "tenant", {
  name: configuration.required("TENANT"),
  site: "eu",
  edition: "standard",
  dataSubjects: configuration.list("COUNTRIES"),
});
new TmesLogs(tenant, "logs", {
  accessRestricted: configuration.flag("LOGS_RESTRICTED"),
  noPerformanceMonitoring: configuration.flag("NO_MONITORING", true),
});
new TmesQuarantine(tenant, "quarantine", {
  accessRestricted: configuration.flag("QUARANTINE_RESTRICTED"),
  downloadsProtected: true,
});
app.synth();
