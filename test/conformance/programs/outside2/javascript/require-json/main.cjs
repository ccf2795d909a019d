// Shape: `require("./tenants.json")`, filtered and mapped before anything is made.
const { App, TerraformStack } = require("cdktf");
const { TmesDomain, TmesTenant } = require("@tmes-as-code/constructs");
const tenants = require("./tenants.json");

const active = tenants.filter((tenant) => !tenant.retired).map(({ retired, ...tenant }) => tenant);

const app = new App();
for (const { name, site, countries, domains } of active) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site, edition: "standard", dataSubjects: countries });
  domains.forEach(({ domain, sends }) => {
    new TmesDomain(tenant, domain, {
      skipDefaultRules: true,
      inboundServers: [{ host: `mx.${domain}`, port: 25, preference: 10 }],
      outbound: sends ? { enabled: true, sources: ["microsoft-365"] } : { enabled: false },
    });
  });
}
app.synth();
