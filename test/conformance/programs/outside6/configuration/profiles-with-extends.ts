// Named profiles extend each other by name, like ESLint configurations. The strictest one is chosen, so nothing is open.
// Shape: a preset system with `extends`, resolved by recursion from the weakest parent to the profile itself.
import {
  TmesEmailRecovery,
  TmesEmailReportingAddIn,
  TmesEndUserConsole,
  TmesLogRetrieval,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Options {
  recovery: boolean;
  retrieval: boolean;
  addIn: boolean;
  localAccounts: boolean;
}

interface Preset {
  extends?: string;
  options: Partial<Options>;
}

const presets: Record<string, Preset> = {
  vendor: { options: { recovery: true, retrieval: true, addIn: true, localAccounts: true } },
  company: { extends: "vendor", options: { retrieval: false, localAccounts: false } },
  hospital: { extends: "company", options: { recovery: false, addIn: false } },
};

function resolve(name: string): Partial<Options> {
  const preset = presets[name];
  if (preset === undefined) throw new RangeError(`No preset is called ${name}.`);
  const inherited = preset.extends ? resolve(preset.extends) : {};
  return { ...inherited, ...preset.options };
}

const strictest: Options = { recovery: false, retrieval: false, addIn: false, localAccounts: false };
const options: Options = { ...strictest, ...resolve("hospital") };

const app = new App();
const stack = new TerraformStack(app, "hospital");
const tenant = new TmesTenant(stack, "tenant", {
  name: "st-agnes",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["BE", "LU"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
new TmesEmailRecovery(tenant, "email-recovery", { enabled: options.recovery });
new TmesLogRetrieval(tenant, "log-retrieval", { enabled: options.retrieval });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: options.addIn });
new TmesEndUserConsole(tenant, "console", {
  localAccounts: { enabled: options.localAccounts, twoFactor: false },
  singleSignOn: { enabled: true },
});
app.synth();
