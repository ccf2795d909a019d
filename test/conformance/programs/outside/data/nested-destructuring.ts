// Shape: deep destructuring with defaults, computed keys and a swap of variables.
import { TmesEndUserConsole, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const manifest = {
  metadata: { name: "nested", labels: { team: "it" } },
  spec: {
    site: "eu",
    users: [{ country: "FR" }, { country: "ES" }],
    console: { local: { enabled: true, factors: ["password", "totp"] } },
  },
} as const;

const {
  metadata: {
    name,
    labels: { team },
  },
  spec: {
    site,
    users: [{ country: first }, { country: second }],
    console: {
      local: {
        enabled,
        factors: [, factor = "none"],
      },
    },
  },
} = manifest;

let [primary, secondary]: string[] = [first, second];
[primary, secondary] = [secondary ?? first, primary ?? second];

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, team), "tenant", {
  name,
  site,
  edition: "standard",
  dataSubjects: [primary, secondary],
});
new TmesEndUserConsole(tenant, "console", {
  localAccounts: { enabled, twoFactor: factor === "totp" },
  singleSignOn: { enabled: false },
});
app.synth();
