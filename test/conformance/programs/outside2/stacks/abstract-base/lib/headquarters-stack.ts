// Headquarters call the API from anywhere, for now.
import { TmesApiAccess, TmesLogonAccessControl } from "@tmes-as-code/constructs";
import { BaseStack, type BaseStackProps } from "./base-stack.js";

export interface HeadquartersStackProps extends BaseStackProps {
  readonly keys: number;
}

export class HeadquartersStack extends BaseStack<HeadquartersStackProps> {
  protected createLogonControl(): void {
    new TmesLogonAccessControl(this.tenant, "logon", {
      apiAccess: "allow-and-log",
      endUserConsole: "allow-and-log",
      approvedAddresses: ["198.51.100.16/28"],
    });
  }

  protected override createApiAccess(): void {
    new TmesApiAccess(this.tenant, "keys", { keyCount: this.props.keys, retiredKeysDeleted: true });
  }
}
