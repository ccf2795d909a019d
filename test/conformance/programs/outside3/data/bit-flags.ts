// Shape: permissions as bit flags combined with `|` and read with `&`.
import { TmesEndUserQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const Right = { None: 0, View: 1 << 0, Act: 1 << 1 } as const;
const Full = Right.View | Right.Act;

const rights = (mask: number) => ({ view: (mask & Right.View) !== 0, takeAction: (mask & Right.Act) !== 0 });

const roles = {
  reader: { spam: Full, graymail: Right.View, phishing: Right.None, malware: Right.None },
  keeper: { spam: Full, graymail: Full, phishing: Full & ~Right.View, malware: Right.None },
  nobody: { spam: Full, graymail: Full, phishing: Right.None, malware: Full ^ Full },
};

const app = new App();
for (const [role, masks] of Object.entries(roles)) {
  const tenant = new TmesTenant(new TerraformStack(app, role), "tenant", {
    name: `archive-${role}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["EE"],
  });
  new TmesEndUserQuarantine(tenant, "quarantine", {
    permissions: {
      spam: rights(masks.spam),
      graymail: rights(masks.graymail),
      phishing: rights(masks.phishing),
      malware: rights(masks.malware),
    },
  });
}
app.synth();
