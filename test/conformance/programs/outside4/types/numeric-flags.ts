// What users may do with quarantined mail are bits of a number.
// Shape: numeric enum as bit flags, combined with | and tested with &
import { TmesEndUserQuarantine, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

enum Right {
  None = 0,
  View = 1 << 0,
  Release = 1 << 1,
  Preview = 1 << 2,
  Full = View | Release,
}

const has = (rights: Right, right: Right): boolean => (rights & right) === right;

interface Group {
  readonly spam: Right;
  readonly bulk: Right;
  readonly malware: Right;
  readonly digest: Right;
}

const students: Group = { spam: Right.Full, bulk: Right.Full, malware: Right.None, digest: Right.View };
const researchers: Group = { ...students, malware: Right.Full, digest: students.digest | Right.Preview };

function declare(stack: TerraformStack, name: string, group: Group): void {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["ES"],
    inventory: "complete",
  });
  const permission = (rights: Right) => ({ view: has(rights, Right.View), takeAction: has(rights, Right.Release) });
  new TmesEndUserQuarantine(tenant, "quarantine", {
    permissions: {
      spam: permission(group.spam),
      graymail: permission(group.bulk),
      malware: permission(group.malware),
    },
  });
  new TmesQuarantineDigest(tenant, "digest", {
    enabled: has(group.digest, Right.View),
    recipients: "all",
    inlineActions: { enabled: has(group.digest, Right.Release), preview: has(group.digest, Right.Preview) },
  });
}

const app = new App();
const university = new TerraformStack(app, "university");
declare(university, "students", students);
declare(university, "researchers", researchers);
app.synth();
