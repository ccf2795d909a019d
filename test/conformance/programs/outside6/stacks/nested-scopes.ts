// Tenants sit in nested scopes, and the pages of one tenant are in another stack. The add-in is on for the pilot office only.
// Shape: an organisation as a tree of plain Constructs, with a second stack that refers to resources of the first.
import { TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

class Office extends Construct {
  readonly tenant: TmesTenant;

  constructor(
    scope: Construct,
    readonly city: string,
    readonly pilot: boolean,
  ) {
    super(scope, city);
    this.tenant = new TmesTenant(this, "tenant", {
      name: [...this.node.scopes.map(({ node }) => node.id)].slice(2).join("-"),
      site: "eu",
      edition: "advanced",
      dataSubjects: ["SE", "FI"],
      inventory: "complete",
    });
  }
}

class Country extends Construct {
  readonly offices: readonly Office[];

  constructor(scope: Construct, id: string, cities: readonly string[], pilot?: string) {
    super(scope, id);
    this.offices = cities.map((city) => new Office(this, city, city === pilot));
  }
}

const app = new App();
const tenants = new TerraformStack(app, "tenants");
const nordic = new Construct(tenants, "nordic");
const countries = [new Country(nordic, "sweden", ["malmo", "umea"], "umea"), new Country(nordic, "finland", ["turku"])];

const pages = new TerraformStack(app, "pages");
for (const { offices } of countries) {
  for (const office of offices) {
    const scope = new Construct(pages, office.city);
    new TmesEmailReportingAddIn(scope, "add-in", { tenant: office.tenant, enabled: office.pilot });
    new TmesLogRetrieval(scope, "log-retrieval", { tenant: office.tenant, enabled: false });
  }
}
app.synth();
