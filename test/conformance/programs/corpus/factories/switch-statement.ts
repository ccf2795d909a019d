// A factory with a switch, as people write for profiles.
import { TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Profile = "small" | "large" | "none";

function board(tenant: TmesTenant, profile: Profile): void {
  switch (profile) {
    case "small":
      new TmesHighProfileUsers(tenant, "board", { source: "directory", groups: ["group:board"], directoryCount: 8 });
      break;
    case "large":
      new TmesHighProfileUsers(tenant, "board", { source: "custom", customCount: 450, customEmailAddresses: true });
      break;
    default:
      break;
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const profile of ["small", "large", "none"] as const) {
  board(
    new TmesTenant(stack, profile, { name: `acme-${profile}`, site: "eu", edition: "advanced", dataSubjects: ["AT"] }),
    profile,
  );
}
app.synth();
