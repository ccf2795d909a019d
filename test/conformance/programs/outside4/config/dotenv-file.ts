// Values are read from a text in the form of a .env file, with types by a small reader. All of them are restrictive.
// Shape: .env style text with typed readers (bool, list, int) and defaults
import { TmesEndUserConsole, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const text = `
# access to the consoles
LOCAL_ACCOUNTS=true
TWO_FACTOR=yes
ADDRESSES=192.0.2.0/24,198.51.100.7
ALERTS_PER_DAY=3
API=block-and-log
`;

class Variables {
  private readonly values: ReadonlyMap<string, string>;

  constructor(source: string) {
    this.values = new Map(
      source
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line): [string, string] => {
          const [key = "", ...rest] = line.split("=");
          return [key, rest.join("=")];
        }),
    );
  }

  bool(key: string, fallback = false): boolean {
    const value = this.values.get(key);
    return value === undefined ? fallback : ["true", "yes", "1", "on"].includes(value.toLowerCase());
  }

  int(key: string, fallback: number): number {
    return Number.parseInt(this.values.get(key) ?? String(fallback), 10);
  }

  list(key: string): readonly string[] {
    return this.values.get(key)?.split(",") ?? [];
  }

  oneOf<const Choice extends string>(key: string, ...choices: readonly [Choice, ...Choice[]]): Choice {
    return choices.find((choice) => choice === this.values.get(key)) ?? choices[0];
  }
}

const env = new Variables(text);
const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "access"), "tenant", {
  name: "blue-yonder",
  site: "eu",
  edition: "standard",
  dataSubjects: ["PT"],
  inventory: "complete",
});
new TmesEndUserConsole(tenant, "console", {
  localAccounts: { enabled: env.bool("LOCAL_ACCOUNTS"), twoFactor: env.bool("TWO_FACTOR", true) },
  singleSignOn: { enabled: env.bool("SSO", true) },
});
new TmesLogonAccessControl(tenant, "logon", {
  endUserConsole: "allow-and-log",
  apiAccess: env.oneOf("API", "block-and-log", "allow-and-log", "bypass"),
  approvedAddresses: env.list("ADDRESSES"),
  alertsPerDay: env.int("ALERTS_PER_DAY", 1),
});
app.synth();
