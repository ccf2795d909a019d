/** Flows for programs. */
import { maskMember } from "../../output/members.ts";
import type { FlowFormat } from "./format.ts";

/** Keys in the order of packages/policy/schema/flows.schema.json. */
export const json: FlowFormat = {
  title: "for programs",
  print: (report) =>
    `${JSON.stringify(
      {
        schema: report.schema,
        engine: report.engine,
        inputs: report.inputs.map(({ file, surface, sha256 }) => ({ file, surface, sha256 })),
        notRead: report.notRead.map(({ file, reason }) => ({ file, reason })),
        tenants: report.tenants.map(({ name, view, openBecause }) => ({ name, view, openBecause })),
        flows: report.flows.map(
          ({ id, tenant, module, data, recipient, purpose, retention, state, cause, because, sources }) => ({
            ...{ id, tenant, module, data },
            recipient: { service: recipient.service, region: recipient.region },
            ...{ purpose, retention, state },
            cause: {
              item: cause.item && { kind: cause.item.kind, name: cause.item.name },
              path: cause.path,
              value: cause.value,
            },
            ...{ because, sources },
          }),
        ),
      },
      maskMember,
      2,
    )}\n`,
};
