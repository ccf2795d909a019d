// Shape: `some`, `every`, `find` and `includes` over a list decide a tenant's settings.
import { TmesSpamRule, TmesTenant, TmesWebReputationApprovedList } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Site {
  readonly name: string;
  readonly countries: readonly string[];
  readonly requests: readonly string[];
}

const sites: readonly Site[] = [
  { name: "hospital", countries: ["DE"], requests: ["graymail"] },
  { name: "university", countries: ["CH", "DE"], requests: ["graymail", "time-of-click", "sandbox"] },
];

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const { name, countries, requests } of sites) {
  const wants = (feature: string): boolean => requests.includes(feature);
  const onlyGermany = countries.every((country) => country === "DE");
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: countries });
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    phishing: { enabled: true },
    businessEmailCompromise: { enabled: true },
    graymail: { enabled: wants("graymail") },
    socialEngineering: { enabled: !onlyGermany },
    webReputation: {
      enabled: true,
      approvedList: true,
      virtualAnalyzer: { enabled: wants("sandbox") && !onlyGermany },
      timeOfClick: {
        enabled: requests.some((request) => request.startsWith("time")),
        scope: requests.find((request) => request === "sandbox") ? "all" : "untested",
      },
    },
  });
  new TmesWebReputationApprovedList(tenant, "approved", {
    entries: countries.map((country) => ({
      type: "domain",
      item: `health-${country.toLowerCase()}.example`,
      bypassWebReputation: true,
    })),
  });
}
app.synth();
