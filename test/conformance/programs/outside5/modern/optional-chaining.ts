// Optional chaining, nullish assignment and destructuring defaults over a partly filled configuration. All ends up off.
// Shape: tolerant reading of a loosely structured settings object.
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery, TmesNotification, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface Loose {
  virus?: { sandbox?: { on?: boolean; macros?: boolean } | null; learn?: { share?: boolean } };
  mail?: { recovery?: () => boolean; attach?: boolean };
}

const loose: Record<string, Loose | undefined> = {
  lab: { virus: { sandbox: null }, mail: { recovery: () => loose["lab"]?.virus?.sandbox !== null } },
  office: { virus: { sandbox: { macros: true }, learn: {} } },
  plant: undefined,
};

const app = new App();
const stack = new TerraformStack(app, "loose");
for (const id of Object.keys(loose)) {
  const settings = (loose[id] ??= {});
  const { virus: { sandbox, learn: { share = false } = {} } = {} } = settings;
  const tenant = new TmesTenant(stack, id, {
    name: `thorium-${id}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["BG"],
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: share },
    virtualAnalyzer: { enabled: sandbox?.on ?? false, macroFiles: sandbox?.macros ?? false },
  });
  new TmesNotification(tenant, "Quarantined", {
    to: [`postmaster@${id}.example`],
    tokens: ["%MAILID%", "%RULENAME%"],
    attachOriginal: settings.mail?.attach ?? false,
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: settings.mail?.recovery?.() ?? false });
}
app.synth();
