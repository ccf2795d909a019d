// Shape: a generic base class parameterised by settings and by the function that declares them.
import { TmesEmailReportingAddIn, TmesFilePasswordAnalysis, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

abstract class Declared<Settings extends { readonly enabled: boolean }> {
  protected abstract readonly fallback: Settings;
  protected abstract declare(tenant: TmesTenant, settings: Settings): void;

  for(tenant: TmesTenant, given?: Partial<Settings>): void {
    this.declare(tenant, { ...this.fallback, ...given });
  }
}

class AddIn extends Declared<{ readonly enabled: boolean }> {
  protected readonly fallback = { enabled: false };
  protected declare(tenant: TmesTenant, { enabled }: { readonly enabled: boolean }): void {
    new TmesEmailReportingAddIn(tenant, "add-in", { enabled });
  }
}

interface Passwords {
  readonly enabled: boolean;
  readonly seconds: number;
}

class PasswordAnalysis extends Declared<Passwords> {
  protected readonly fallback: Passwords = { enabled: false, seconds: 60 };
  protected declare(tenant: TmesTenant, { enabled, seconds }: Passwords): void {
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled, analysisTimeout: seconds });
  }
}

const app = new App();
const addIn = new AddIn();
const passwords = new PasswordAnalysis();

const north = new TmesTenant(new TerraformStack(app, "north"), "tenant", {
  name: "quarry-north",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["NO"],
});
addIn.for(north);
passwords.for(north, { enabled: true });

const south = new TmesTenant(new TerraformStack(app, "south"), "tenant", {
  name: "quarry-south",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IT"],
});
addIn.for(south, { enabled: true });
passwords.for(south);
app.synth();
