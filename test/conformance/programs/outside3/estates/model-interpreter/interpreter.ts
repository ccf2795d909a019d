import {
  TmesEmailRecovery,
  TmesMessageSize,
  TmesNotification,
  TmesQuarantineDigest,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";
import type { Model, Resource } from "./resources.ts";

function declare(tenant: TmesTenant, resource: Resource): void {
  switch (resource.type) {
    case "recovery":
      new TmesEmailRecovery(tenant, "recovery", { enabled: resource.enabled });
      break;
    case "size":
      new TmesMessageSize(tenant, "size", { maximumMegabytes: resource.megabytes });
      break;
    case "digest": {
      const { name, actions, preview = false } = resource;
      new TmesQuarantineDigest(tenant, name, {
        enabled: true,
        recipients: "all",
        inlineActions: { enabled: actions, deliver: actions, preview },
      });
      break;
    }
    case "notice":
      new TmesNotification(tenant, resource.name, { to: resource.to, attachOriginal: resource.attach });
      break;
  }
}

export function interpret(app: App, { tenant: claims, resources }: Model): void {
  const stack = new TerraformStack(app, claims.name);
  const tenant = new TmesTenant(stack, "tenant", {
    name: claims.name,
    site: "eu",
    edition: "standard",
    dataSubjects: claims.countries,
  });
  for (const resource of resources) declare(tenant, resource);
}
