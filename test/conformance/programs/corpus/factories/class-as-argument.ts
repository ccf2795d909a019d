// The class to make is an argument.
import {
  TmesEmailRecovery,
  TmesEmailReportingAddIn,
  TmesLogRetrieval,
  TmesTenant,
  type TmesItem,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Switch = new (scope: Construct, id: string, props: { readonly enabled: boolean }) => TmesItem;

function switched(tenant: TmesTenant, enabled: boolean, ...classes: readonly Switch[]): void {
  for (const Class of classes) new Class(tenant, Class.name, { enabled });
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["LV"],
});
switched(tenant, true, TmesEmailRecovery, TmesLogRetrieval);
switched(tenant, false, TmesEmailReportingAddIn);
app.synth();
