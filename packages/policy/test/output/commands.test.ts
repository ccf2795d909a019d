import fc from "fast-check";
import { expect, it, test } from "vitest";
import { escapeControls, gathered, inert } from "../../src/index.ts";

const commands = [
  ...[
    "::error::x",
    "  ::add-mask::x",
    "\t::x",
    "##[error]x",
    "x ##[group]",
    "###[x]",
    "##vso[task.complete]",
    "x##VSO[a]b",
  ],
  ...[
    "##teamcity[buildStop]",
    "##TeamCity[x]",
    "section_start:1:x",
    "section_end:1:x",
    "x\r::error::x",
    "x\u2028::error::x",
  ],
  ...[
    "x\u0085::error::x",
    "\u001b]8;;https://example.com\u0007",
    "\u001b[2J",
    "a\u202eb",
    "\u001b[31m::error::x\u001b[39m",
  ],
  // Taking the colours away must not make a command.
  ...[
    ":\u001b[31m:error::x",
    ":\u001b[31m::error::x",
    "#\u001b[1m#\u001b[22m[error]x",
    "##v\u001b[1mso[a]b",
    "section_\u001b[1mstart:1:x",
  ],
] as const;

const seen =
  /(?:^|[\n\r\u0085\u2028\u2029])[^\S\n]*::|##\[|##vso\[|##teamcity\[|section_(?:start|end):|(?![\n\t])\p{Cc}|\p{Bidi_Control}/iu;

/** Without the colours that reports are painted with. */
const unpainted = (text: string): string => text.replaceAll(/\p{Cc}\[\d+m/gu, "");

test.each(commands)("%j is not a command", (text) => {
  expect(unpainted(inert(text))).not.toMatch(seen);
  expect(unpainted(inert(`x\n${text}\nx`))).not.toMatch(seen);
});

it("escapes what Unicode calls a control or turns the direction of writing, and what separates lines", () => {
  const acts = /[\p{Cc}\u2028\u2029\ufeff]|\p{Bidi_Control}/u;
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const escaped = characters.filter((one) => escapeControls(one) !== one);
  expect(escaped).toEqual(characters.filter((one) => acts.test(one)));
});

it("leaves no command in any text, and JSON the same value", () => {
  const part = fc.oneof(
    fc.constantFrom(...commands, "\n", " ", "#", ":", "[", "##", "vso[", "section_", "start:", "\u001b[1m"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("");
      expect(unpainted(inert(text))).not.toMatch(seen);
      const json = JSON.stringify({ [text]: text }, undefined, 2);
      expect(inert(json)).not.toMatch(seen);
      expect(JSON.parse(inert(json))).toEqual({ [text]: text });
    }),
  );
});

it("is the same for lines that are gathered", () => {
  const lines = Array.from({ length: 4000 }, (_, n) =>
    `${commands[n % commands.length] ?? ""} ${String(n)}\n`.repeat(2),
  );
  const parts = [...gathered(lines)];
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.length).toBeLessThan(10);
  expect(parts.map((part) => inert(part)).join("")).toBe(inert(lines.join("")));
  expect([...gathered([])]).toEqual([]);
});

it("leaves other output as it is", () => {
  const text = "error: a::b (see ## [x])\n  \u001b[31mred\u001b[39m\t# section_x: 1:2\n";
  expect(inert(text)).toBe(text);
});

test.each(["#", ":", " ", "##", "\t", "section_start:", "\u001b[31m", "::", "\n "])("%j repeated is linear", (part) => {
  const text = part.repeat(Math.ceil(400_000 / part.length));
  expect(inert(text).length).toBeGreaterThanOrEqual(text.length);
});
