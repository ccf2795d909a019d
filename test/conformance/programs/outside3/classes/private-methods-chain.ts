// Shape: a stack with private `#` methods for its parts, and properties set by one and read by the next.
import { TmesContentRule, TmesNotification, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface Options {
  readonly audit?: boolean;
  readonly auditors?: readonly string[];
}

class PharmacyStack extends TerraformStack {
  readonly #tenant: TmesTenant;
  readonly #options: Required<Options>;
  #copies = 0;

  constructor(scope: Construct, id: string, { audit = false, auditors = [] }: Options = {}) {
    super(scope, id);
    this.#options = { audit, auditors };
    this.#tenant = this.#makeTenant(id);
    this.#contentRules();
    this.#notifications();
  }

  #makeTenant(id: string): TmesTenant {
    return new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["RO"] });
  }

  #contentRules(): void {
    const { audit, auditors } = this.#options;
    new TmesContentRule(this.#tenant, "Prescriptions", {
      direction: "outbound",
      enabled: true,
      level: "organization",
      criteria: { match: "any", subjectKeywords: ["prescription"] },
      actions: {
        intercept: "do-not-intercept",
        monitor: audit ? { bcc: true, bccRecipients: [...auditors] } : { bcc: false },
      },
    });
    if (audit) this.#copies += 1;
  }

  #notifications(): void {
    new TmesNotification(this.#tenant, "Copied", {
      to: ["postmaster@pharmacy.example"],
      tokens: this.#copies > 0 ? ["%SENDER%", "%SUBJECT%"] : ["%SENDER%"],
      attachOriginal: false,
    });
  }
}

const app = new App();
new PharmacyStack(app, "pharmacy-counter");
new PharmacyStack(app, "pharmacy-warehouse", { audit: true, auditors: ["audit@pharmacy.example"] });
app.synth();
