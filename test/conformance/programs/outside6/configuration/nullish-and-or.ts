// Optional numbers and switches get defaults, some with `??` and one with `||`. A zero and a `false` are not treated alike.
// Shape: a `normalize(config)` function at the start of a program that fills in what a team left out.
import { TmesHighProfileUsers, TmesIpReputation, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface TeamConfig {
  name: string;
  ipListLevel?: number;
  customUsers?: number;
  storeAddresses?: boolean;
  offices?: string[];
}

function normalize(config: TeamConfig): Required<TeamConfig> {
  return {
    name: config.name.toLowerCase(),
    ipListLevel: config.ipListLevel ?? 2,
    customUsers: config.customUsers || 25,
    storeAddresses: config.storeAddresses ?? true,
    offices: config.offices?.length ? config.offices : ["192.0.2.0/24"],
  };
}

const teams: TeamConfig[] = [
  { name: "Sales", ipListLevel: 0, customUsers: 0 },
  { name: "Finance", storeAddresses: false, offices: ["198.51.100.0/25", "203.0.113.8/32"] },
];

const app = new App();
const stack = new TerraformStack(app, "teams");
for (const team of teams.map(normalize)) {
  const tenant = new TmesTenant(stack, team.name, {
    name: `proseware-${team.name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["PL"],
    inventory: "partial",
  });
  new TmesIpReputation(tenant, "ip-reputation", { quickIpList: { level: team.ipListLevel } });
  new TmesHighProfileUsers(tenant, "high-profile-users", {
    source: "custom",
    customCount: team.customUsers,
    customEmailAddresses: team.storeAddresses,
  });
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: "block-and-log", approvedAddresses: team.offices });
}
app.synth();
