// Shape: a private constructor with `static` factories that name what they make.
import { TmesEndUserQuarantine, TmesTenant, type TmesEndUserQuarantineProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Permissions = NonNullable<TmesEndUserQuarantineProps["permissions"]>;

const locked = { view: false, takeAction: false };
const open = { view: true, takeAction: true };

class QuarantineStack extends TerraformStack {
  private constructor(scope: Construct, id: string, permissions: Permissions) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["EE"],
    });
    new TmesEndUserQuarantine(tenant, "end-users", { permissions });
  }

  static selfService(scope: Construct, id: string): QuarantineStack {
    return new QuarantineStack(scope, id, {
      ...QuarantineStack.closed(),
      spam: open,
      graymail: open,
    });
  }

  static trusting(scope: Construct, id: string): QuarantineStack {
    return new QuarantineStack(scope, id, {
      ...QuarantineStack.closed(),
      spam: open,
      graymail: open,
      phishing: { ...open, takeAction: false },
    });
  }

  private static closed(): Permissions {
    return {
      malware: locked,
      ransomware: locked,
      advancedThreatFiles: locked,
      advancedThreatUrls: locked,
      probableAdvancedThreats: locked,
      phishing: locked,
      suspiciousObjects: locked,
    };
  }
}

const app = new App();
QuarantineStack.selfService(app, "merganser-office");
QuarantineStack.trusting(app, "merganser-lab");
app.synth();
