// Shape: an abstract base stack whose subclasses fill abstract members; a `deploy` method runs after construction.
import { TmesEmailReportingAddIn, TmesFilePasswordAnalysis, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

abstract class CountryStack extends TerraformStack {
  protected abstract readonly country: string;
  protected abstract readonly site: TmesSite;
  protected readonly addIn: boolean = false;

  protected abstract passwordAnalysis(): boolean;

  deploy(): this {
    const tenant = new TmesTenant(this, "tenant", {
      name: `alpine-${this.country.toLowerCase()}`,
      site: this.site,
      edition: "advanced",
      dataSubjects: [this.country],
    });
    new TmesEmailReportingAddIn(tenant, "add-in", { enabled: this.addIn });
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: this.passwordAnalysis() });
    return this;
  }
}

class ItalyStack extends CountryStack {
  protected readonly country = "IT";
  protected readonly site = "eu";

  protected passwordAnalysis(): boolean {
    return false;
  }
}

class JapanStack extends CountryStack {
  protected readonly country = "JP";
  protected readonly site = "jp";
  protected override readonly addIn = true;

  protected passwordAnalysis(): boolean {
    return this.addIn;
  }
}

const app = new App();
new ItalyStack(app, "italy").deploy();
new JapanStack(app, "japan").deploy();
app.synth();
