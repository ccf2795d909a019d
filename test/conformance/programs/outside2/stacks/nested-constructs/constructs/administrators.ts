// What administrators enter about themselves.
import { TmesProfile } from "@tmes-as-code/constructs";
import { Construct } from "constructs";

export interface AdministratorsProps {
  readonly phoneNumbers: boolean;
}

export class Administrators extends Construct {
  constructor(scope: Construct, id: string, { phoneNumbers }: AdministratorsProps) {
    super(scope, id);
    new TmesProfile(this, "Profile", {
      mobileNumbersLeftOut: !phoneNumbers,
      roleAddressesOnly: true,
      subaccountsDeletedOnLeaving: true,
    });
  }
}
