import { TmesEndUserConsole, TmesEndUserQuarantine } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { GuardedTenant, policies } from "../../packages/kit/index.ts";
import type { Hospital } from "./hospitals.ts";

export class HospitalMail extends TerraformStack {
  constructor(scope: Construct, id: string, hospital: Hospital) {
    super(scope, id);
    const { tenant } = new GuardedTenant(this, "guarded", {
      organisation: "lakeside",
      code: hospital.code,
      site: "eu",
      dataSubjects: [hospital.country],
    });
    new TmesEndUserQuarantine(
      tenant,
      "quarantine",
      hospital.quarantine === "everything" ? policies.everything : policies.selfService,
    );
    new TmesEndUserConsole(tenant, "console", {
      localAccounts: { enabled: true, twoFactor: hospital.country === "FI" },
      singleSignOn: { enabled: false },
    });
  }
}
