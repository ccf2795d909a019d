/** The effective configuration as data for Rego. */
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { configData } from "../../src/config/data.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { loadBundle } from "../../src/node/bundles.ts";

const id = "virtual-analyzer-off";

test("holds the active rules with all that decides about them", () => {
  const rules = {
    [id]: { severity: "warn", parameters: { jurisdictions: ["JP"] } },
    "syslog-tls": { severity: "off" },
  } as const;
  const policies = resolveConfig({ ...defaultConfig, rules }, loadBundle().manifest);
  const data = configData(policies);
  expect(data).toMatchObject({
    rules: { [id]: { severity: "warn" }, "site-matches-data-subjects": { severity: "error" } },
    parameters: { [id]: { jurisdictions: ["JP"] }, "site-matches-data-subjects": {} },
    undetermined: { [id]: { editor: { undeclared: "warn", other: "off" }, plan: { undeclared: "error" } } },
    exceptions: [],
  });
  for (const part of ["rules", "parameters", "undetermined"]) {
    expect(Object.keys(data[part] ?? {})).toEqual([...policies.rules.keys()]);
    expect(data[part]).not.toHaveProperty("syslog-tls");
  }
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
