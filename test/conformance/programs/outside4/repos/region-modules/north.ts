import { TmesDirectoryImport, TmesDirectorySynchronization } from "@tmes-as-code/constructs";
import { Region } from "./region.ts";

export class North extends Region {
  readonly site = "eu";
  readonly people = ["SE", "FI", "DK"];

  declare(): void {
    const tenant = this.tenant("north");
    new TmesDirectorySynchronization(tenant, "sync", { enabled: false, groups: true, aliases: true });
    new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: false, format: "csv" });
  }
}
