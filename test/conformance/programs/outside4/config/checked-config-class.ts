// A configuration object is checked once, in its constructor, and read through getters everywhere else.
// Shape: Config class that validates its input and throws one error with all problems
import { TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface RawConfig {
  readonly tenant?: string;
  readonly countries?: string;
  readonly protectedPeople?: string;
}

class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.name = "ConfigError";
  }
}

class Config {
  readonly #raw: Required<RawConfig>;

  constructor(raw: RawConfig) {
    const problems: string[] = [];
    if (!raw.tenant) problems.push("tenant is required");
    if (!raw.countries) problems.push("countries is required");
    if (Number.isNaN(Number(raw.protectedPeople ?? 0))) problems.push("protectedPeople must be a number");
    if (problems.length > 0) throw new ConfigError(problems);
    this.#raw = { tenant: "", countries: "", protectedPeople: "0", ...raw };
  }

  get tenant(): string {
    return this.#raw.tenant.trim();
  }

  get countries(): readonly string[] {
    return this.#raw.countries.split(",").map((country) => country.trim().toUpperCase());
  }

  get protectedPeople(): number {
    return Number.parseInt(this.#raw.protectedPeople, 10);
  }
}

const config = new Config({ tenant: " lucerne-publishing ", countries: "fr, be", protectedPeople: "24" });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "people"), "tenant", {
  name: config.tenant,
  site: "eu",
  edition: "standard",
  dataSubjects: config.countries,
  inventory: "complete",
});
new TmesHighProfileUsers(tenant, "high-profile-users", {
  source: "custom",
  customCount: config.protectedPeople,
  customEmailAddresses: config.protectedPeople > 25,
});
app.synth();
