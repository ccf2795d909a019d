/** Rules about the code itself. */
import { expect, test } from "vitest";
import { lint } from "./lint.ts";

const imports = `import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
const eu = new TmesTenant(stack, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const server = (description: string): string =>
  `${imports}new TmesSyslogServer(eu, "siem", { address: "siem.example.com", port: 6514, description: ${description} });`;
const ids = (code: string, rule: string): readonly (string | undefined)[] =>
  lint(code, { rules: [rule] }).map(({ messageId }) => messageId);

test.each([
  [`"ask jane.doe@acme.eu"`, ["address"]],
  [`\`ask \${"jane.doe"}@acme.eu\``, ["address"]],
  [`"call +49 170 1234567"`, ["phone"]],
  [`"security@acme.eu, soc+eu@acme.eu, *@acme.eu"`, []],
  [`"jane.doe@example.com"`, []],
  [`"version 2.0.1, 10.0.0.1, 2026-01-31"`, []],
])("no-personal-data: %s", (text, expected) => expect(ids(server(text), "no-personal-data")).toEqual(expected));

test.each([
  [`"-----BEGIN RSA PRIVATE KEY-----"`, ["secret"]],
  [`"https://user:hunter2@siem.example.com"`, ["secret"]],
  [`"ghp_${"a".repeat(36)}"`, ["secret"]],
  [`"https://siem.example.com"`, []],
])("no-secret: %s", (text, expected) => expect(ids(server(text), "no-secret")).toEqual(expected));

test.each([
  ["// eslint-disable-next-line tmes/syslog-tls", ["reason"]],
  ["// eslint-disable-next-line tmes/syslog-tls -- legacy", ["reason"]],
  ["// eslint-disable-next-line tmes/syslog-tls -- the old collector has no TLS until May (exception syslog-eu-1)", []],
  ["/* eslint-disable no-console, tmes/syslog-tls */", ["reason"]],
  ["// eslint-disable-next-line no-console", []],
  ["// eslint-disable-nothing", []],
])("justified-disable: %s", (comment, expected) =>
  expect(ids(`${imports}${comment}\neu;`, "justified-disable")).toEqual(expected),
);

test("only where constructs are used", () => {
  expect(
    lint(`const x = { a: "jane.doe@acme.eu" }; // eslint-disable-line tmes/syslog-tls`, {
      rules: ["no-personal-data", "justified-disable"],
    }),
  ).toEqual([]);
});
