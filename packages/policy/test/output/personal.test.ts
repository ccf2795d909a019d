import { kinds, modules } from "@tmes-as-code/catalog";
import fc from "fast-check";
import { runs, sample } from "@tmes-as-code/testing/runs";
import { describe, expect, it, test } from "vitest";
import { isPersonal, maskPersonal } from "../../src/index.ts";
import { loadBundle } from "../../src/node/bundles.ts";

/** Each with the part that tells who it is. */
const addresses = [
  ["anna.muster@example.com", "anna.muster"],
  ["jörg.müßig@bücher.example", "müßig"],
  ["用户名@例え.example", "用户名"],
  ["\u0641\u0627\u0637\u0645\u0629@example.com", "\u0641\u0627\u0637\u0645\u0629"],
  ["ελένη@παράδειγμα.example", "ελένη"],
  ["иван.петров@example.com", "петров"],
  ["अनिता@example.com", "अनिता"],
  ["jo\u0308rgen@example.com", "rgen"],
  ["anna+news@example.com", "anna"],
  ['"anna muster"@example.com', "muster"],
  ["o'hara@example.com", "hara"],
  ["anna@[192.0.2.7]", "anna"],
  ["anna@intranet", "anna"],
  ["anna%40example.com", "anna"],
  ["anna\uFF20example.com", "anna"],
  ["anna\\u0040example.com", "anna"],
  ["it-anna@example.com", "anna"],
] as const;

/** As they are written in many countries; the digits at the end of each are its person's. */
const numbers = [
  ...["+49 151 23456789", "0151 23456789", "0151-2345-6789", "089/12345678", "0049 (0)89 1234 5678", "+49.151.2345678"],
  ...["+1 (555) 010-9999", "(555) 010-9999", "555-010-9999", "555.010.9999", "1-800-555-0199", "tel:+1-202-555-0143"],
  ...["01.23.45.67.89", "01 23 45 67 89", "+33 1 23 45 67 89", "0044 20 7946 0958", "020 7946 0958", "07911 123456"],
  ...["612 34 56 78", "12 34 56 78", "06-12345678", "044 668 18 00", "08-123 456 78", "8 (495) 123-45-67"],
  ...["03-1234-5678", "090-1234-5678", "138 0013 8000", "98765 43210", "(11) 91234-5678", "0412 345 678"],
  ...["+49\u00a0151\u00a023456789", "\u0660\u0661\u0665\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"],
  ...["4111111111111111", "4111 1111 1111 1111", "DE89370400440532013000", "de89370400440532013000", "078-05-1120"],
  ...["DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819", "+98 (٠٢١) ١٢٣٤٥٦٧"],
] as const;

const others = [
  ...["0.0.0.0/0", "192.0.2.77:65535", "192.0.2.1-192.0.2.254", "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16"],
  ...["2001:0db8:85a3:0000:0000:8a2e:0370:7334", "2001:db8::/32", "1024-65535", "25, 465, 587", "65535"],
  ...["v1.2.3", "1.2.3-beta.4", "10.0.19045.3448", "Chrome/120.0.6099.109", "TLS 1.2 or 1.3"],
  ...[
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "550e8400-e29b-41d4-a716-446655440000",
  ],
  ...["0123456789abcdef", "c8f1e2a3b4d5", "virus-rule_default_8C12AB34", "terraform_data.objects[0]"],
  ...["2026-11-24", "2026-11-24T10:00:00Z", "2024-05-01 - 2025-05-01", "01.05.2024", "05/31/2024", "20240501-101500"],
  ...[
    "20240501101500",
    "2024 2025 2026",
    "P30D",
    "30 days",
    "10,000 items",
    "Regulation (EU) 2016/679",
    "6(1)(f), 13, 14",
  ],
  ...["mail01.example.com", "ip-10-0-12-123.ec2.internal", "*@example.com", "@acme/mail", "tenants.yaml:12:7"],
  ...[
    "virtual-analyzer-off@1",
    "actions/checkout@v4",
    "@tmes-as-code/policy@1.2.3",
    "(2nd, since 2024-05-01) @ HQ v1.2.3",
  ],
  ...["privacy@acme.example", "security-emea@acme.example", "no-reply@example.com"],
] as const;

describe("what names a person by its form", () => {
  test.each(addresses)("the address %s is masked", (address, secret) => {
    for (const text of [address, `Rule for ${address} only`, `<mailto:${address}>`, `a: ${address},b`]) {
      expect(maskPersonal(text)).not.toContain(secret);
      expect(maskPersonal(text)).toHaveLength(text.length);
    }
  });

  test.each(numbers)("the number %s is masked", (number) => {
    for (const text of [number, `Rule for ${number} only`, `x: "${number}"`, `t/${number}/x.yaml`]) {
      expect(maskPersonal(text)).not.toMatch(/\p{Nd}{3}/u);
      expect(maskPersonal(text)).toHaveLength(text.length);
    }
  });

  test.each(others)("%s stays", (text) => {
    for (const place of [text, `Rule for ${text} only`, `"${text}"`]) expect(maskPersonal(place)).toBe(place);
  });

  it("is masked wherever it is in a text, and nothing else", () => {
    const word = fc.constantFrom("Rule", "für", "-", "2026-11-24", "192.0.2.1", "v1.2.3", "a:", "{", "]", '"x"', "\n");
    const secret = fc.constantFrom(...addresses.map(([text]) => text), ...numbers);
    fc.assert(
      fc.property(fc.array(word), secret, fc.array(word), (before, planted, after) => {
        const masked = maskPersonal([...before, planted, ...after].join(", "));
        expect(masked.startsWith([...before, ""].join(", "))).toBe(true);
        expect(masked.endsWith(["", ...after].join(", "))).toBe(true);
        // Beside other numbers more may be masked, never less.
        for (const gap of [", ", " "]) {
          expect(maskPersonal([...before, planted, ...after].join(gap))).not.toContain(planted);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    "192.0.2.1 2026-11-24 8 (495) 123-45-67",
    "Rule 3 8 (495) 123-45-67",
    "8 (495) 123-45-67 3",
    "2026-11-24 2026-11-25 2026-11-26 8 (495) 123-45-67 2 1",
  ])("is masked among other numbers: %s", (text) => {
    expect(maskPersonal(text)).not.toContain("123-45-67");
  });

  it("is not in what the catalog and the rules say", () => {
    const said = textsOf([kinds, modules, loadBundle().manifest]);
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter(isPersonal)).toEqual([]);
  });
});

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Texts that make an expression that goes back and forth take quadratic time. */
const adversarial = [
  ...[
    "a@",
    "@",
    "1 ",
    "12",
    "+1",
    "(1",
    "1.",
    "-1",
    '"@a ',
    '"',
    "a",
    "ab",
    "12345678-1234-",
    "192.0.2.",
    "a@[",
    "%40",
  ],
  ...["2024-05-01 ", "192.0.2.1.", "0/1", " ", "\u0661 ", "a.", "-", "de12", "a@b", "1\t\t\t"],
] as const;

describe("the time of masking", () => {
  // What is quadratic does not end within the test's time.
  test.each(sample(adversarial, 8))("%j repeated is linear", { timeout: 60_000 }, (part) => {
    const text = part.repeat(Math.ceil(400_000 / part.length));
    for (const each of [text, `${text}@example.com`, `anna@${text}`, `"${text}`]) {
      expect(maskPersonal(each)).toHaveLength(each.length);
    }
  });
});
