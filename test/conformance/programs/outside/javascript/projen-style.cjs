// Shape: `.projenrc.js`: one options object, a project class that synthesises itself.
const { App, TerraformStack } = require("cdktf");
const { TmesLogs, TmesQuarantine, TmesTenant } = require("@tmes-as-code/constructs");

class MailProject {
  constructor(options) {
    this.options = { site: "eu", edition: "standard", attested: true, ...options };
    this.app = new App();
    this.stack = new TerraformStack(this.app, this.options.name);
    this.components = [];
  }

  addPractices(...practices) {
    this.components.push(...practices);
    return this;
  }

  synth() {
    const { name, site, edition, countries, attested } = this.options;
    const tenant = new TmesTenant(this.stack, "tenant", { name, site, edition, dataSubjects: countries });
    for (const practice of this.components) {
      if (practice === "logs") {
        new TmesLogs(tenant, "logs", { accessRestricted: attested, noPerformanceMonitoring: attested });
      } else if (practice === "quarantine") {
        new TmesQuarantine(tenant, "quarantine", { accessRestricted: attested, downloadsProtected: !attested });
      }
    }
    this.app.synth();
  }
}

const project = new MailProject({ name: "projected", countries: ["SI"] });
project.addPractices("logs", "quarantine");
project.synth();
