/** The baseline of a starter: what its stubs leave open, each finding separately, until it is confirmed. */
import type { Finding } from "@tmes-as-code/policy";
import { stringify } from "yaml";
import { baselineEntryOf, isUnconfirmed, newSaltOf } from "../covered.ts";

/** Who answers for a starter's open findings, until the organisation names a team of its own. */
const owner = "@your-organisation/mail";

/** The text of the file; findings are those of the stubs, which are not confirmed. */
export function starterBaseline(findings: readonly Finding[], expires: string): string {
  const salt = newSaltOf(findings);
  const others = findings.filter((one) => !isUnconfirmed(one));
  const groups = [
    { reason: "Not confirmed at the console yet.", findings: findings.filter(isUnconfirmed) },
    { reason: "Only the organisation knows a value.", findings: others.filter(({ item }) => item !== undefined) },
    {
      reason: "Claims that the organisation has not stated yet.",
      findings: others.filter(({ item }) => item === undefined),
    },
  ];
  const baselines = groups
    .filter((group) => group.findings.length > 0)
    .map((group) => ({ reason: group.reason, owner, expires, findings: group.findings.map(baselineEntryOf) }));
  return `# What the stubs leave open. \`tmes confirm\` removes what was compared with the console; what is left on
# ${expires} fails the check. Name the team that answers for it in place of ${owner}.
${stringify({ ...(salt === undefined ? {} : { salt }), baselines }, { lineWidth: 0 })}`;
}
