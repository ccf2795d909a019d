// A branch is closed.
import { TmesLogonAccessControl } from "@tmes-as-code/constructs";
import { BaseStack, type BaseStackProps } from "./base-stack.js";

export class BranchStack extends BaseStack<BaseStackProps> {
  protected createLogonControl(): void {
    new TmesLogonAccessControl(this.tenant, "logon", {
      apiAccess: "block-and-log",
      endUserConsole: "block-and-log",
      approvedAddresses: ["203.0.113.16/28"],
    });
  }
}
