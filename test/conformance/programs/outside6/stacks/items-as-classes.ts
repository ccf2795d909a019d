// Pages of the console as own classes with fixed settings. Names such as OpenConsole sound worse than what they declare.
// Shape: thin subclasses of library constructs that fix the properties of an organisation, composed in a `Standard` construct.
import {
  TmesDirectorySynchronization,
  TmesEndUserConsole,
  TmesLogs,
  TmesProvisioning,
  TmesQuarantine,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

class OpenConsole extends TmesEndUserConsole {
  constructor(scope: Construct) {
    super(scope, "console", { localAccounts: { enabled: false, twoFactor: false }, singleSignOn: { enabled: true } });
  }
}

class FullDirectory extends TmesDirectorySynchronization {
  constructor(scope: Construct, enabled = false) {
    super(scope, "directory", { enabled, source: "entra-id", groups: true, aliases: true, validRecipients: true });
  }
}

class WorksCouncilStandard extends Construct {
  constructor(tenant: TmesTenant) {
    super(tenant, "standard");
    new OpenConsole(this);
    new FullDirectory(this);
    new TmesLogs(this, "logs", { accessRestricted: true, noPerformanceMonitoring: true });
    new TmesQuarantine(this, "quarantine", { accessRestricted: true, downloadsProtected: true });
    new TmesProvisioning(this, "provisioning", { roleContact: true, switchboardNumber: true });
  }
}

const app = new App();
const stack = new TerraformStack(app, "werk");
const tenant = new TmesTenant(stack, "werk", {
  name: "stahlbau",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
  claims: { attestedBy: "mail-team@stahlbau.example", attestedOn: "2026-10-12" },
});
new WorksCouncilStandard(tenant);
app.synth();
