import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { flowFormatIds, flowFormats, type FlowReport } from "../../src/change/flow-formats/index.ts";
import { flowsOf } from "../../src/change/flows.ts";
import { item, tenant, unseen } from "../engine/views.ts";

const schema: unknown = JSON.parse(readFileSync(new URL("../../schema/flows.schema.json", import.meta.url), "utf8"));
if (typeof schema !== "object" || schema === null) throw new Error("The schema is not an object.");
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const acme = tenant(
  [
    item(
      "=cmd|Rule of jane.doe@example.com\u001b[31m",
      { direction: "inbound", enabled: true, predictiveMachineLearning: { enabled: true, feedback: false } },
      { kind: "virus-rule", unknowns: [unseen("settings.virtualAnalyzer")] },
    ),
    item("SIEM", { address: "logs.acme.example", port: 6514, description: "Jane Doe" }, { kind: "syslog-server" }),
    item(
      "settings",
      { auditLogs: { forward: true, profile: "SIEM" }, detectionLogs: { forward: false } },
      { kind: "syslog-forwarding" },
    ),
  ],
  { tenant: { name: "acme", site: "anz", edition: "advanced", noticeVersion: "2018-08-02", inventory: "complete" } },
);
const part = tenant([], { tenant: { name: "part", site: "eu" }, view: "open", openBecause: ["A stack is missing."] });

const all: FlowReport = {
  schema: "tmes-flows/v1",
  engine: "0.0.0",
  inputs: [{ file: "tenants/acme.yaml", surface: "document", sha256: "a".repeat(64) }],
  notRead: [{ file: "tenants/notes.txt", reason: "it has no apiVersion" }],
  tenants: [acme, part].map(({ tenant: { name }, view, openBecause }) => ({ name, view, openBecause })),
  flows: [acme, part].flatMap((view) => flowsOf(view)),
};

/** Few enough to be read. */
const some: FlowReport = {
  ...all,
  flows: all.flows.filter(
    ({ data, tenant: of }) =>
      data.startsWith("virtual-analyzer/m") ||
      (of === "acme" && /^(?:predictive|syslog|logs\/audit|profile\/names)/.test(data)),
  ),
};

describe("flows", () => {
  it.each(flowFormatIds)("in the form %s read like their golden file", async (id) => {
    const text = flowFormats[id].print(some, { colour: false, width: 100 });
    const extension = { pretty: "txt", json: "json", csv: "csv", markdown: "md" }[id];
    await expect(text).toMatchFileSnapshot(`golden/flows.${extension}`);
  });

  it.each(flowFormatIds)("in the form %s name no person and hold no command", (id) => {
    const text = flowFormats[id].print(all, { colour: false, width: 100, verbose: true });
    expect(text).not.toMatch(/jane|doe@/i);
    expect(text).not.toContain("\u001b");
    expect(text).toMatch(/\n$/);
  });

  it("fit their schema, all of them", () => {
    const read: unknown = JSON.parse(flowFormats.json.print(all, { colour: false }));
    expect(validate(read), JSON.stringify(validate.errors, undefined, 2)).toBe(true);
    expect(read).toHaveProperty("flows.length", all.flows.length);
  });

  it("list what does not flow only when asked, where people read", () => {
    for (const id of ["pretty", "markdown"] as const) {
      const [short, long] = [false, true].map(
        (verbose) => flowFormats[id].print(some, { colour: false, verbose }).length,
      );
      expect(long).toBeGreaterThan(short ?? 0);
    }
  });
});
