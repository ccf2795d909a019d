// Directory settings that all tenants share.
import { TmesDirectoryImport, TmesDirectorySynchronization } from "@tmes-as-code/constructs";
import { Construct } from "constructs";

export default class DirectoryBaseline extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new TmesDirectorySynchronization(this, "sync", { enabled: false });
    new TmesDirectoryImport(this, "import", { enabled: true, displayNames: true, format: "csv" });
  }
}
