// A tenant that brings its own items.
import { TmesDirectorySynchronization, TmesProfile, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class AcmeTenant<const Site extends TmesSite> extends TmesTenant<Site> {
  constructor(scope: Construct, site: Site, people: string[]) {
    super(scope, site, { name: `acme-${site}`, site, edition: "advanced", dataSubjects: people });
    new TmesProfile(this, "profile", { mobileNumbersLeftOut: true, roleAddressesOnly: site === "eu" });
    new TmesDirectorySynchronization(this, "directory", {
      enabled: true,
      source: "entra-id",
      groups: true,
      validRecipients: true,
      aliases: false,
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
new AcmeTenant(stack, "eu", ["DE"]);
new AcmeTenant(stack, "uk", ["GB"]);
app.synth();
