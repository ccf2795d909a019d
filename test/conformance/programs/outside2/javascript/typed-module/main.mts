// Shape: `.mts` modules, so that ESM works in a repository of CommonJS.
import { TmesHighProfileUsers, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { protection, type Protection } from "./protection.mjs";

class ProtectionStack extends TerraformStack {
  constructor(app: App, name: string, { board, senders }: Protection) {
    super(app, name);
    const tenant = new TmesTenant(this, "tenant", {
      name,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["PL"],
    });
    new TmesHighProfileUsers(tenant, "people", {
      source: "custom",
      customCount: board.count,
      customEmailAddresses: board.addresses,
    });
    new TmesSuspiciousObjects(tenant, "objects", {
      apexCentral: { enabled: false },
      threatIntelligence: { filesAndUrls: true, senderAddresses: senders },
    });
  }
}

const app = new App();
for (const name of ["sanderling-sea", "sanderling-shore"] as const) {
  new ProtectionStack(app, name, protection(name === "sanderling-sea" ? "high" : "normal"));
}
app.synth();
