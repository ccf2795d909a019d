// Keys of scripts.
import { TmesApiAccess, TmesLogonAccessControl } from "@tmes-as-code/constructs";
import { Construct } from "constructs";

export interface AutomationProps {
  readonly keys: number;
  readonly cleanUp?: boolean;
}

export class Automation extends Construct {
  constructor(scope: Construct, id: string, { keys, cleanUp = true }: AutomationProps) {
    super(scope, id);
    new TmesApiAccess(this, "Keys", { keyCount: keys, retiredKeysDeleted: cleanUp });
    new TmesLogonAccessControl(this, "Logon", {
      apiAccess: "block-and-log",
      endUserConsole: "block-and-log",
      approvedAddresses: ["192.0.2.64/27"],
    });
  }
}
