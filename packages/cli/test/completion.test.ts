/** `tmes completion` in the shells themselves: those that are on the machine. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, tmes } from "./run.ts";

const has = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;

/** What is typed, and what is offered among others. */
const typed = [
  ["tmes ch", "check"],
  ["tmes check --fo", "--format"],
  ["tmes check --format js", "json"],
  ["tmes check --format=js", "json"],
  ["tmes policy te", "test"],
  ["tmes policy test --min", "--min-coverage"],
  ["tmes completion f", "fish"],
] as const;

/** Writes the script, and runs a program of the shell beside it. */
async function offered(shell: string, program: string, args: readonly string[] = []): Promise<string> {
  const { code, stdout, stderr } = await tmes(["completion", shell]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const cwd = folderWith({});
  writeFileSync(join(cwd, "_tmes"), stdout);
  const { stdout: output, stderr: errors } = spawnSync(shell, [...args, "-c", program], {
    cwd,
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(errors).toBe("");
  return output;
}

const offers = typed.map(
  ([line, word]) => expect.stringMatching(new RegExp(`^${line} => (?:.* |--\\S+=)?${word}(?: |$)`)) as string,
);
const lines = (output: string): readonly string[] =>
  output
    .trim()
    .split("\n")
    .map((line) => line.replaceAll("\t", " "));

// Few machines have fish and zsh: their tests exist only where they do.
describe("completion", () => {
  it.skipIf(!has("bash"))("works in bash (needs bash)", async () => {
    const tries = typed.map(
      ([line]) =>
        `COMP_WORDS=(${line.replace("=", " = ")}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _tmes; echo "${line} => \${COMPREPLY[*]}"`,
    );
    expect(lines(await offered("bash", `source ./_tmes; ${tries.join("; ")}`))).toEqual(offers);
  });

  if (has("fish"))
    it("works in fish", async () => {
      const tries = typed.map(([line]) => `echo "${line} => "(complete -C "${line}" | string join " ")`);
      expect(lines(await offered("fish", `source ./_tmes; ${tries.join("; ")}`, ["--no-config"]))).toEqual(offers);
    });

  if (has("zsh"))
    it("works in zsh", async () => {
      // A line editor in a terminal of its own. Each line is completed, and then shown by a key.
      const tries = typed.map(
        ([line, word]) =>
          `zpty -w -n z $'${line}\\t\\C-t'; await 'GOT:${line.replace(/[^\s=]*$/, "")}${word}'; print -r -- '${line} => ${word}'`,
      );
      const program = `zmodload zsh/zpty; zpty z 'zsh -f -i'
      await() { local seen=; while [[ $seen != *$1* ]]; do zpty -r z chunk || return; seen+=$chunk; done }
      zpty -w z 'PS1=; fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; bindkey "^I" complete-word'
      zpty -w z 'show() { print -r -- "GO""T:$BUFFER"; BUFFER= }; zle -N show; bindkey "^T" show; print SE""T'
      await SET
      ${tries.join("\n")}`;
      expect(lines(await offered("zsh", program, ["-f"]))).toEqual(offers);
    });

  it("names the shells it knows", async () => {
    const { code, stderr } = await tmes(["completion", "ksh"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Allowed choices are bash, zsh, fish.");
  });
});
