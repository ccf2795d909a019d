// Shape: an enum of stages and a `switch` that returns the settings of one, with an error for others.
import { TmesEndUserConsole, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

enum Stage {
  Sandbox = "sandbox",
  Integration = "integration",
  Live = "live",
}

interface LogonSettings {
  passwords: boolean;
  secondFactor: boolean;
  sso: boolean;
}

function logonSettings(stage: Stage): LogonSettings {
  switch (stage) {
    case Stage.Sandbox:
      return { passwords: true, secondFactor: true, sso: false };
    case Stage.Integration:
      return { passwords: true, secondFactor: true, sso: true };
    case Stage.Live:
      return { passwords: false, secondFactor: false, sso: true };
    default:
      throw new Error(`Unknown stage: ${String(stage)}`);
  }
}

const app = new App();
for (const stage of Object.values(Stage)) {
  const stack = new TerraformStack(app, `logon-${stage}`);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `plover-${stage}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["FI"],
  });
  const { passwords, secondFactor, sso } = logonSettings(stage);
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: { enabled: passwords, twoFactor: secondFactor },
    singleSignOn: { enabled: sso },
  });
}
app.synth();
