// A helper fills the shared defaults with Object.assign, so the second tenant inherits what the first one asked for.
// Shape: option handling as in old JavaScript libraries: Object.assign(defaults, options).
import { App, TerraformStack } from "cdktf";
import { TmesEmailContinuity, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";

interface Options {
  continuity: boolean;
  sending: boolean;
  logApi: boolean;
}

const defaults: Options = { continuity: false, sending: false, logApi: false };

function declare(tenant: TmesTenant, domain: string, options: Partial<Options> = {}): void {
  const { continuity, sending, logApi } = Object.assign(defaults, options);
  new TmesEmailContinuity(tenant, domain, { enabled: continuity, sending });
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: logApi });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = (name: string, country: string) =>
  new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: [country],
    inventory: "partial",
  });

declare(tenant("trap-first", "CZ"), "first.example", { continuity: true, logApi: false });
declare(tenant("trap-second", "DE"), "second.example");
declare(tenant("trap-third", "PL"), "third.example", { continuity: false });
app.synth();
