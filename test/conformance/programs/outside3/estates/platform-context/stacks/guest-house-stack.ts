import { TmesNotification, TmesQuarantineDigest, TmesTenant, TmesTimeOfClickActions } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { PlatformContext } from "../platform/context.ts";

interface GuestHouseProps {
  readonly context: PlatformContext;
  readonly house: string;
}

export class GuestHouseStack extends TerraformStack {
  constructor(scope: Construct, id: string, { context, house }: GuestHouseProps) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: context.id(house),
      site: "eu",
      edition: "standard",
      dataSubjects: ["AT"],
    });
    new TmesTimeOfClickActions(tenant, "clicks", { dangerous: "block", suspicious: "warn" });
    if (context.has("digest")) {
      new TmesQuarantineDigest(tenant, house, { enabled: true, recipients: "all", inlineActions: { enabled: false } });
    }
    if (context.has("notifications")) {
      new TmesNotification(tenant, "blocked", { to: [context.postmaster], attachOriginal: true });
    }
  }
}
