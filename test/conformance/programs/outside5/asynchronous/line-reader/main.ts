// A list is read line by line with readline, since the export can be large. Comments are skipped.
// Shape: a nightly export of a CMDB that becomes resources.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { App, TerraformStack } from "cdktf";
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";

interface Row {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly secured: boolean;
}

async function readRows(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) {
    if (!line.startsWith("- ")) continue;
    const [name = "", address = "", port = "514", transport = ""] = line.slice(2).split(/\s+/);
    rows.push({ name, address, port: Number.parseInt(port, 10), secured: transport.toUpperCase() === "TLS" });
  }
  return rows;
}

const rows = await readRows(join(import.meta.dirname, "collectors.yaml"));

const app = new App();
const stack = new TerraformStack(app, "collectors");
const tenant = new TmesTenant(stack, "tenant", {
  name: "fineartschool",
  site: "eu",
  edition: "standard",
  dataSubjects: ["SI", "HR"],
  inventory: "partial",
});
for (const { secured, ...row } of rows) {
  if (secured) new TmesSyslogServer(tenant, row.name, { ...row, protocol: "tls", tlsAuthentication: secured });
  else new TmesSyslogServer(tenant, row.name, { ...row, protocol: "tcp" });
}
app.synth();
