// `!` and a lookup with a computed key: the compiler believes, the value decides.
// Environments: COUNTRY=DE; COUNTRY=US
// Undetermined: site-matches-data-subjects, email-recovery-off
import { TmesEmailRecovery, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const sites: Record<string, TmesSite> = { DE: "us", US: "us" };
const recovery: Record<string, boolean> = { DE: true, US: false };
const country = process.env["COUNTRY"]!;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: sites[country]!,
  edition: "standard",
  dataSubjects: [country],
});
new TmesEmailRecovery(tenant, "recovery", { enabled: recovery[country]! });
app.synth();
