// A pipeline of functions from draft to draft; the last step in the European pipeline widens the rewriting of links.
// Shape: a functional wrapper in which small decorators of a service are composed with pipe().
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";

type Scope = "untested" | "possible-risks" | "all";
interface Draft {
  readonly name: string;
  readonly rewrite: boolean;
  readonly scope: Scope;
  readonly submitUrls: boolean;
}
type Step = (draft: Draft) => Draft;

const pipe =
  (...steps: Step[]): Step =>
  (draft) =>
    steps.reduce((current, step) => step(current), draft);

const rewriteLinks: Step = (draft) => ({ ...draft, rewrite: true });
const submitUrls: Step = (draft) => ({ ...draft, submitUrls: true });
const keepUrls: Step = (draft) => ({ ...draft, submitUrls: false });
const scope =
  (to: Scope): Step =>
  (draft) => ({ ...draft, scope: to });

const base = pipe(rewriteLinks, scope("possible-risks"), submitUrls);
const european = pipe(base, keepUrls, scope("all"));

const declare =
  (tenant: TmesTenant) =>
  ({ name, rewrite, scope: links, submitUrls: submit }: Draft) =>
    new TmesSpamRule(tenant, name, {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: submit },
        timeOfClick: { enabled: rewrite, scope: links },
      },
    });

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "alpine-ski",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["AT", "CH"],
  inventory: "partial",
});
const empty: Draft = { name: "Organization: Spam or Phish", rewrite: false, scope: "untested", submitUrls: false };
declare(tenant)(european(empty));
app.synth();
