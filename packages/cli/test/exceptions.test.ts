/** Exceptions as a user meets them: what the gate says with one, without one, and when one lapses. */
import { describe, expect, it } from "vitest";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { config, violating } from "./documents.ts";
import { folderWith, tmes, type Run } from "./run.ts";

const exception = {
  id: "va-eu-1",
  rule: "virtual-analyzer-off@1",
  tenant: "acme-eu",
  item: { kind: "virus-rule", name: "Organization: Virus" },
  path: "settings.virtualAnalyzer.enabled",
  covers: "fail",
  value: true,
  reason: "Until the contract ends.",
  owner: "@acme/mail",
  approver: "privacy@example.com",
  ticket: "PRIV-12",
  expires: "2027-01-31",
};

async function check(exceptions: readonly object[], day = "2026-11-24"): Promise<Run> {
  const cwd = folderWith({
    ".git/HEAD": "",
    "tmes.config.yaml": `${config}${stringify({ exceptions })}`,
    "bad.yaml": violating,
  });
  return tmes(["check", "bad.yaml", "--today", day], { cwd });
}

describe("an exception", () => {
  it("lets its finding stand, and says so", async () => {
    const { code, stdout } = await check([exception]);
    expect(stdout).toContain("1 finding excepted by va-eu-1 until 2027-01-31, @acme/mail.");
    expect(stdout).toContain("No open findings in 1 tenant. 1 finding accepted.");
    expect(code).toBe(0);
  });

  it("that has expired fails the check, at its line, and what it covered fails again", async () => {
    const { code, stdout } = await check([exception], "2027-02-01");
    expect(code).toBe(1);
    expect(stdout).toContain("Exception va-eu-1 held until 2027-01-31. What it covered counts again.");
    expect(stdout).toMatch(/ tmes\.config\.yaml:\d+:\d+/);
    expect(stdout).toContain("2 errors in 1 of 1 tenant.");
  });

  it("beyond what the pack allows fails the check", async () => {
    const { code, stdout } = await check([{ ...exception, expires: "2027-11-25" }]);
    expect(code).toBe(1);
    expect(stdout).toContain("exception/over-long");
  });

  it("that cannot be meant ends the run, with its line", async () => {
    const { code, stdout, stderr } = await check([{ ...exception, tenant: "acme-*" }]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: tmes\.config\.yaml:\d+:\d+: wildcards are not allowed/);
  });
});

const path = ["item", "settings", "approvedSenders", 0];
const value = { sender: "jane.doe@partner.example" };

describe("tmes exception", () => {
  const project = (): string => folderWith({ ".git/HEAD": "", "tmes.config.yaml": config, "bad.yaml": violating });

  it("writes what makes the finding stand once it is filled in", async () => {
    const { code, stdout } = await tmes(["exception", "virtual-analyzer-off", "bad.yaml"], { cwd: project() });
    expect(code).toBe(0);
    const written: unknown = parse(stdout);
    const { id, reason, owner, approver, ticket, expires, ...selector } = exception;
    expect(written).toEqual({
      exceptions: [
        {
          ...selector,
          ...{ reason: "", owner: "", approver: "", ticket: "", expires: "" },
          id: expect.stringMatching(/^virtual-analyzer-off-[0-9a-f]{6}$/) as string,
        },
      ],
    });
    expect([id, reason, owner, approver, ticket, expires]).not.toContain("");
  });

  const approved = (name = "settings"): string =>
    violating.replace(/items:[^]*$/, "") +
    stringify({
      items: [{ kind: "sender-filter", name, settings: { approvedSenders: [{ sender: "jane.doe@partner.example" }] } }],
    });
  const filled = {
    reason: "r",
    owner: "@acme/mail",
    approver: "privacy@example.com",
    ticket: "T",
    expires: "2027-01-31",
  };
  const rule = "approved-senders-no-personal-addresses";
  const today = ["--today", "2026-11-24"];

  it("salts the digest of a value that is not written down, and adds the salt once", async () => {
    const rules = `packs: [eu-privacy]\nrules: { ${rule}: { severity: error } }\n`;
    const cwd = folderWith({ ".git/HEAD": "", "tmes.config.yaml": rules, "bad.yaml": approved() });
    const { stdout } = await tmes(["exception", rule, "bad.yaml"], { cwd });
    const { salt, exceptions } = parse(stdout) as { salt: string; exceptions: { value: { digest: string } }[] };
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(exceptions[0]?.value.digest).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
    const entry = { ...exceptions[0], ...filled };
    writeFileSync(join(cwd, "tmes.config.yaml"), rules + stringify({ salt, exceptions: [entry] }));
    const { stdout: report } = await tmes(["check", "bad.yaml", ...today], { cwd });
    expect(report).toContain("1 finding accepted.");
    const again = await tmes(["exception", "rehash", "bad.yaml"], { cwd });
    expect(again).toMatchObject({ code: 0, stdout: "tmes.config.yaml: no digest without a salt.\n" });

    // As earlier versions wrote it.
    const text = JSON.stringify(["acme-eu", { kind: "sender-filter", name: "settings" }, path, value]);
    const digest = createHash("sha256").update(text).digest("hex");
    const old = `${rules + stringify({ exceptions: [{ ...entry, value: { digest } }] })}# kept\n`;
    writeFileSync(join(cwd, "tmes.config.yaml"), old);
    const honoured = await tmes(["check", "bad.yaml", ...today], { cwd });
    expect(honoured.stdout).toContain("1 finding accepted.");
    const rehashed = await tmes(["exception", "rehash", "bad.yaml"], { cwd });
    expect(rehashed).toMatchObject({ code: 0, stdout: "tmes.config.yaml: 1 of 1 digests have a salt now.\n" });
    const after = readFileSync(join(cwd, "tmes.config.yaml"), "utf8");
    expect(after.replace(/^salt: [0-9a-f]{32}\n/, "").replace(/hmac-sha256:[0-9a-f]{64}/, digest)).toBe(old);
    const salted = await tmes(["check", "bad.yaml", ...today], { cwd });
    expect(salted.stdout).toContain("1 finding accepted.");
  });

  it("leaves a digest as it is where its value is not read", async () => {
    const entry = { ...exception, ...filled, value: { digest: "a".repeat(64) } };
    const text = `${config}${stringify({ exceptions: [entry] })}`;
    const cwd = folderWith({ ".git/HEAD": "", "tmes.config.yaml": text, "bad.yaml": violating });
    const { code, stderr } = await tmes(["exception", "rehash", "bad.yaml"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("error: va-eu-1: covers nothing in what was read");
    expect(readFileSync(join(cwd, "tmes.config.yaml"), "utf8")).toBe(text);
  });

  it("says what there is when nothing is called so", async () => {
    const { code, stderr } = await tmes(["exception", "syslog-tls", "bad.yaml"], { cwd: project() });
    expect(code).toBe(2);
    expect(stderr).toContain("error: no open finding is called `syslog-tls`.");
    expect(stderr).toContain("Open are findings of virtual-analyzer-off.");
  });
});
