// Who may come in.
import { TmesLogonAccessControl, TmesNotification, type TmesTenant } from "@tmes-as-code/constructs";

export interface Owner {
  readonly tenant: TmesTenant;
}

export function declareAccess({ tenant }: Owner): void {
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: "bypass", approvedAddresses: ["192.0.2.10"] });
  new TmesNotification(tenant, "Virus", { to: ["security@acme.example"], attachOriginal: true, tokens: ["%HEADERS%"] });
}
