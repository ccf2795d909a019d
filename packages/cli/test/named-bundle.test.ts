/** Every command that takes `--bundle` verifies it where `--verify` is given; none ignores that. */
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import { folderWith, tmes } from "./run.ts";

const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "pem", type: "spki" });
const files = {
  "key.pem": String(key),
  "tmes.config.yaml": "packs: [eu-privacy]\n",
  "acme.yaml":
    "apiVersion: tmes/v1\ntenant: { name: acme, site: eu, edition: standard, dataSubjects: [DE] }\nitems: []\n",
};

it.each([
  ["check", "acme.yaml"],
  ["diff", "acme.yaml", "acme.yaml"],
  ["exception", "virtual-analyzer-off", "acme.yaml"],
  ["exception", "list"],
  ["baseline", "acme.yaml", "--reason", "Older", "--owner", "@example/mail", "--expires", "2027-01-31"],
  ["explain"],
  ["gate", "--base", "worktree", "acme.yaml"],
])("%s %s", async (...args) => {
  const cwd = folderWith(files);
  execFileSync("git", ["init", "--quiet"], { cwd });
  const alone = await tmes([...args, "--verify", "key.pem"], { cwd });
  expect(alone).toMatchObject({ code: 2, stdout: "" });
  expect(alone.stderr).toContain("--verify needs a bundle that --bundle names");
  const folder = await tmes([...args, "--bundle", ".", "--verify", "key.pem"], { cwd });
  expect(folder.stderr).toContain("only an archive is signed");
  expect(folder.code).toBe(2);
});
