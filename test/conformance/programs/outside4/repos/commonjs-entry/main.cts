// The entry is CommonJS in TypeScript, and takes its settings from a plain CommonJS file.
// Shape: CommonJS entry with `import x = require()` and exports
import constructs = require("@tmes-as-code/constructs");
import cdktf = require("cdktf");
import settings = require("./settings.cjs");

const { TmesSuspiciousObjects, TmesTenant } = constructs;

const app = new cdktf.App();

settings.companies.forEach((company: string, index: number) => {
  const stack = new cdktf.TerraformStack(app, company);
  const tenant = new TmesTenant(stack, "tenant", {
    name: company,
    site: "eu",
    edition: "standard",
    dataSubjects: ["SI"],
    inventory: "complete",
  });
  new TmesSuspiciousObjects(tenant, "objects", settings.suspiciousObjects(index > 0));
});

app.synth();
