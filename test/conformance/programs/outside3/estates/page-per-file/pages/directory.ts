import { TmesDirectoryImport, TmesDirectorySynchronization, type TmesTenant } from "@tmes-as-code/constructs";

export function directory(tenant: TmesTenant): void {
  new TmesDirectorySynchronization(tenant, "synchronization", {
    enabled: true,
    source: "entra-id",
    validRecipients: true,
    groups: false,
    aliases: true,
  });
  new TmesDirectoryImport(tenant, "import", { enabled: false });
}
