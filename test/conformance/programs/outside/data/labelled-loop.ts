// Shape: nested loops with a label, `continue outer` where a combination is not wanted.
import { TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const tenants = ["north", "south"];
const domains = ["a.example", "b.example", "c.example"];
const excluded: [tenant: string, domain: string][] = [
  ["north", "b.example"],
  ["south", "a.example"],
];

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of tenants) {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["ES"] });
  domains: for (const domain of domains) {
    for (const [t, d] of excluded) if (t === name && d === domain) continue domains;
    if (name === "south" && domain === "c.example") break domains;
    new TmesEmailContinuity(tenant, `${name}-${domain}`, { name: domain, enabled: domain !== "a.example" });
  }
}
app.synth();
