// A tree of units is walked by recursion. Units inherit the setting of their parent unless they have their own.
// Shape: recursive `walk(node, inherited)` over an organisation chart, returning flat records that become constructs.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Unit {
  readonly name: string;
  readonly clicks?: "all" | "untested" | false;
  readonly units?: readonly Unit[];
}

interface Flat {
  readonly path: string;
  readonly clicks: "all" | "untested" | false;
}

const university: Unit = {
  name: "university",
  clicks: false,
  units: [
    { name: "library" },
    {
      name: "faculties",
      clicks: "untested",
      units: [{ name: "law", clicks: false }, { name: "medicine" }, { name: "computing", clicks: "all" }],
    },
  ],
};

function flatten({ name, clicks, units = [] }: Unit, above: Flat | undefined = undefined): Flat[] {
  const own: Flat = {
    path: above === undefined ? name : `${above.path}-${name}`,
    clicks: clicks ?? above?.clicks ?? false,
  };
  return [own, ...units.flatMap((unit) => flatten(unit, own))];
}

const app = new App();
const stack = new TerraformStack(app, "campus");
const tenant = new TmesTenant(stack, "tenant", {
  name: "campus",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["FI"],
  inventory: "complete",
});
flatten(university).forEach(({ path, clicks }, index) => {
  new TmesSpamRule(tenant, path, {
    direction: "inbound",
    enabled: true,
    level: index === 0 ? "organization" : "group",
    ...(index > 0 && { recipients: [`group:${path}`] }),
    order: index + 1,
    spam: { enabled: true },
    businessEmailCompromise: { enabled: true },
    phishing: { enabled: true },
    graymail: { enabled: true },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: false },
      timeOfClick: clicks === false ? { enabled: false } : { enabled: true, scope: clicks, signedMessages: false },
    },
  });
});
app.synth();
