// The singleton.
const { TerraformStack } = require("cdktf");
const { TmesProvisioning, TmesQuarantine, TmesTenant } = require("@tmes-as-code/constructs");

let settings = { site: "eu", country: "DE", contact: "role", downloads: "open" };

exports.configure = function (changes) {
  settings = Object.assign({}, settings, changes);
};

exports.addTenant = function (app, name) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", {
    name,
    site: settings.site,
    edition: "standard",
    dataSubjects: [settings.country],
  });
  new TmesProvisioning(tenant, "provisioning", {
    roleContact: settings.contact === "role",
    switchboardNumber: true,
  });
  new TmesQuarantine(tenant, "quarantine", {
    accessRestricted: true,
    downloadsProtected: settings.downloads === "protected",
  });
  return tenant;
};
