// What comes from a request form is parsed to a result, either the props or the reasons why not.
// Shape: Result type with map, andThen and collected errors
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reasons: readonly string[] };

const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });
const fail = (...reasons: readonly string[]): Result<never> => ({ ok: false, reasons });

function andThen<A, B>(result: Result<A>, next: (value: A) => Result<B>): Result<B> {
  return result.ok ? next(result.value) : result;
}

interface Form {
  readonly domain: string;
  readonly host: string;
  readonly defaultRules: "yes" | "no";
  readonly outgoing: "yes" | "no";
}

const checkDomain = (form: Form): Result<Form> =>
  form.domain.endsWith(".example") ? ok(form) : fail(`${form.domain} is not a domain of ours`);

const checkHost = (form: Form): Result<Form> =>
  form.host.includes(" ") ? fail(`${form.host} is not a host name`) : ok({ ...form, host: form.host.toLowerCase() });

const forms: readonly Form[] = [
  { domain: "news.example", host: "MX1.news.example", defaultRules: "no", outgoing: "no" },
  { domain: "press.example", host: "mx1.press.example", defaultRules: "yes", outgoing: "no" },
  { domain: "press.invalid", host: "mx 1", defaultRules: "yes", outgoing: "yes" },
];

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "domains"), "tenant", {
  name: "nod-publishers",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["FR"],
  inventory: "complete",
});

const refused: string[] = [];
for (const form of forms) {
  const result = andThen(checkDomain(form), checkHost);
  if (!result.ok) {
    refused.push(...result.reasons);
    continue;
  }
  const { domain, host, defaultRules, outgoing } = result.value;
  new TmesDomain(tenant, domain, {
    skipDefaultRules: defaultRules === "no",
    inboundServers: [{ host, preference: 10 }],
    outbound: { enabled: outgoing === "yes" },
  });
  new TmesEmailContinuity(tenant, `continuity-${domain}`, { name: domain, enabled: false });
}
if (refused.length > 1) throw new Error(refused.join("\n"));
app.synth();
