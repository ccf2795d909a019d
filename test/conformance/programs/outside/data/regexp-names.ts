// Shape: names with a convention (`eu-prod-mail`), taken apart by a regular expression with named groups.
import { TmesEmailRecovery, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const CONVENTION = /^(?<site>eu|uk)-(?<stage>prod|test)-(?<team>[a-z]+)$/;
const countries: Record<string, string> = { eu: "SI", uk: "GB" };

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of ["eu-prod-mail", "uk-prod-mail", "broken name"]) {
  const groups = CONVENTION.exec(name)?.groups;
  if (!groups) continue;
  const { site = "eu", stage } = groups;
  const tenant = new TmesTenant(stack, name, {
    name: name.replaceAll("-", "."),
    site: site as TmesSite,
    edition: "standard",
    dataSubjects: [countries[site] ?? "DE"],
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: stage === "test" });
}
app.synth();
