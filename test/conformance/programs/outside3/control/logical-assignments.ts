// Shape: mutable options completed with `??=`, `||=` and `&&=`, and nested conditional expressions. Nothing breaks a rule.
import { TmesEndUserConsole, TmesPhishingSimulation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Options {
  twoFactor?: boolean | null;
  simulate?: boolean;
  provider?: string;
}

function complete(options: Options): Options {
  options.twoFactor ??= true;
  options.provider ||= "none";
  options.simulate &&= options.provider !== "none";
  return options;
}

const clubs: Readonly<Record<string, Options>> = {
  fencing: { simulate: true },
  archery: { twoFactor: null, provider: "" },
  judo: { twoFactor: true, provider: "trainer.example" },
};

const app = new App();
for (const [name, given] of Object.entries(clubs)) {
  const { twoFactor, simulate, provider } = complete({ ...given });
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `club-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: [name === "judo" ? "FR" : name === "archery" ? "BE" : "IT"],
  });
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: { enabled: true, twoFactor: twoFactor === true },
    singleSignOn: { enabled: false },
  });
  new TmesPhishingSimulation(tenant, "simulation", {
    trendMicro: simulate ?? false,
    services: provider === "none" ? [] : [{ name: "Provider", enabled: false, addresses: ["192.0.2.77"] }],
  });
}
app.synth();
