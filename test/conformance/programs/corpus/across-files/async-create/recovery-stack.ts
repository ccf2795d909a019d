// A stack that is made asynchronously.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class RecoveryStack extends TerraformStack {
  static async create(scope: Construct, id: string, keep: boolean): Promise<RecoveryStack> {
    const stack = new RecoveryStack(scope, id);
    await stack.add(keep);
    return stack;
  }

  private async add(keep: boolean): Promise<void> {
    const tenant = new TmesTenant(this, "tenant", { name: "shoveler", site: "eu", edition: "advanced", dataSubjects: ["LU"] });
    new TmesEmailRecovery(tenant, "recovery", { enabled: keep });
  }
}
