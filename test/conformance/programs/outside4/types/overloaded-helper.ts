// One helper takes a switch as a word, as a boolean, or as an object. All calls turn things off.
// Shape: function overloads that normalise several input forms
import {
  TmesEmailRecovery,
  TmesEmailReportingAddIn,
  TmesFilePasswordAnalysis,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Switch {
  readonly enabled: boolean;
}

function toggle(word: "on" | "off"): Switch;
function toggle(value: boolean): Switch;
function toggle(settings: { readonly disabled: boolean }): Switch;
function toggle(input: string | boolean | { readonly disabled: boolean }): Switch {
  if (typeof input === "string") return { enabled: input === "on" };
  if (typeof input === "boolean") return { enabled: input };
  return { enabled: !input.disabled };
}

class OfficeStack extends TerraformStack {
  constructor(app: App, id: string) {
    super(app, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `office-${id}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["SE", "FI"],
      inventory: "complete",
    });
    new TmesEmailRecovery(tenant, "recovery", toggle("off"));
    new TmesEmailReportingAddIn(tenant, "add-in", toggle(false));
    new TmesFilePasswordAnalysis(tenant, "passwords", {
      ...toggle({ disabled: true }),
      holdMessages: toggle("on").enabled,
      passwordCount: 20,
    });
  }
}

const app = new App();
new OfficeStack(app, "stockholm");
new OfficeStack(app, "helsinki");
app.synth();
