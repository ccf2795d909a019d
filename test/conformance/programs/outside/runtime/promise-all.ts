// Shape: `await Promise.all(tenants.map(async …))`, the async builders of CDK blueprints.
import { TmesDmarc, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface AsyncStackBuilder {
  buildAsync(app: App): Promise<TerraformStack>;
}

const builderOf = (name: string, reports: boolean): AsyncStackBuilder => ({
  async buildAsync(app) {
    const stack = new TerraformStack(app, name);
    const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "standard", dataSubjects: ["CZ"] });
    new TmesDmarc(tenant, `${name}.example`, {
      managedDomain: `${name}.example`,
      enabled: true,
      dailyReports: reports,
      actions: { reject: "quarantine" },
    });
    return Promise.resolve(stack);
  },
});

const app = new App();
Promise.all([builderOf("first", false), builderOf("second", true)].map(async (builder) => builder.buildAsync(app)))
  .then(() => {
    app.synth();
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
