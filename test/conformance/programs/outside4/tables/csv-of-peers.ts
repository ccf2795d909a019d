// Mail partners are kept as a CSV text, with a header that names the columns.
// Shape: CSV table parsed into typed records
import { TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const csv = `
partner,direction,level,minimum,reports
bank.example,outbound,mandatory-dane,tls-1.2,true
insurer.example,inbound,mandatory,tls-1.3,false
courier.example,outbound,opportunistic,tls-1.2,false
`.trim();

interface Row {
  readonly partner: string;
  readonly direction: string;
  readonly level: string;
  readonly minimum: string;
  readonly reports: string;
}

function rows(text: string): Row[] {
  const [header = "", ...lines] = text.split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])) as unknown as Row;
  });
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "partners"), "tenant", {
  name: "humongous-logistics",
  site: "eu",
  edition: "standard",
  dataSubjects: ["PL"],
  inventory: "complete",
});

for (const row of rows(csv)) {
  const shared = {
    managedDomain: "default",
    peer: row.partner,
    enabled: true,
    minimumTlsVersion: row.minimum === "tls-1.3" ? "tls-1.3" : "tls-1.2",
  } as const;
  if (row.direction === "inbound") {
    new TmesTlsPeer(tenant, row.partner, { ...shared, direction: "inbound", securityLevel: "mandatory" });
  } else if (row.level.endsWith("-dane")) {
    new TmesTlsPeer(tenant, row.partner, {
      ...shared,
      direction: "outbound",
      securityLevel: "mandatory-dane",
      dailyReports: row.reports === "true",
    });
  } else {
    new TmesTlsPeer(tenant, row.partner, { ...shared, direction: "outbound", securityLevel: "opportunistic" });
  }
}
app.synth();
