// Switches in a constants module: the names alone say nothing.
import { TmesDirectoryImport, TmesLogRetrieval, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import * as constants from "./constants.js";
import { IMPORT_NAMES, Protocol, SITE } from "./constants.js";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: constants.NAME,
  site: SITE,
  edition: "standard",
  dataSubjects: constants.PEOPLE,
});
new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: IMPORT_NAMES });
new TmesLogRetrieval(tenant, "log-retrieval", { enabled: constants.RETRIEVE_LOGS });
new TmesSyslogServer(tenant, "siem", { address: constants.SIEM.host, port: constants.SIEM.port, protocol: Protocol.Plain });
app.synth();
