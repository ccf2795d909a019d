// Plug-ins get the draft of a rule and may change it, in the order of their priority. The last one re-enables the feedback of files.
// Shape: a plug-in interface with `priority` and `apply(draft)`, sorted and run by a host.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Draft {
  enabled: boolean;
  learning: boolean;
  feedback: boolean;
  sandbox: boolean;
  notes: string[];
}

interface Plugin {
  readonly name: string;
  readonly priority: number;
  apply(draft: Draft): void;
}

const hardening: Plugin = {
  name: "hardening",
  priority: 10,
  apply(draft) {
    draft.learning = false;
    draft.feedback = false;
    draft.sandbox = false;
  },
};

class VendorProgramme implements Plugin {
  readonly name = "vendor-programme";

  constructor(readonly priority: number) {}

  apply(draft: Draft): void {
    draft.feedback = true;
    draft.notes.push("Takes part in the programme of the vendor.");
  }
}

const template: Readonly<Draft> = { enabled: true, learning: true, feedback: false, sandbox: true, notes: [] };

const host = (plugins: readonly Plugin[]): Draft => {
  const draft: Draft = structuredClone(template);
  [...plugins].sort((a, b) => a.priority - b.priority).forEach((plugin) => plugin.apply(draft));
  return draft;
};

const app = new App();
const stack = new TerraformStack(app, "plugins");
const tenant = new TmesTenant(stack, "tenant", {
  name: "blue-yonder",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["BG"],
  inventory: "complete",
});
const draft = host([new VendorProgramme(20), hardening]);
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: draft.enabled,
  level: "organization",
  notes: draft.notes.join(" "),
  predictiveMachineLearning: { enabled: draft.learning, feedback: draft.feedback },
  virtualAnalyzer: { enabled: draft.sandbox, macroFiles: draft.sandbox },
});
app.synth();
