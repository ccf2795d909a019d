// Shape: `reduce` that builds nested settings from a flat list of grants.
import { TmesEndUserQuarantine, TmesTenant, type TmesEndUserQuarantineProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Permissions = NonNullable<TmesEndUserQuarantineProps["permissions"]>;

const grants = ["spam:view", "spam:release", "graymail:view", "phishing:view", "phishing:release"];

const permissions = grants.reduce<Permissions>((all, grant) => {
  const [reason, right] = grant.split(":") as [keyof Permissions, "view" | "release"];
  return { ...all, [reason]: { ...all[reason], [right === "view" ? "view" : "takeAction"]: true } };
}, {});

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "granted",
  site: "eu",
  edition: "standard",
  dataSubjects: ["SI"],
});
new TmesEndUserQuarantine(tenant, "quarantine", { permissions });
app.synth();
