/** A finding is fixed in the console: each rule's remediation names the page of a kind that the rule looks at. */
import { kindById } from "@tmes-as-code/catalog";
import { expect, it } from "vitest";
import { built } from "./bundle.ts";

/** The part of a page's place that words such as "the rule" do not stand for. */
function pageOf(location: string): string {
  return location
    .replace(/^Administrator Console > /, "")
    .replace(/ > Policy Name\b.*$/, "")
    .replace(/ > Settings$/, "");
}

const onPages = [...built.rules].flatMap(([id, { metadata }]) => {
  const kinds = metadata.kinds.flatMap((kind) => kindById(kind) ?? []);
  return kinds.some(({ nature }) => nature === "console")
    ? [{ id, remediation: metadata.remediation.replaceAll(/\s+/g, " "), kinds }]
    : [];
});

it.each(onPages)("$id says where in the console", ({ remediation, kinds }) => {
  const pages = kinds.map(({ consoleLocation }) => pageOf(consoleLocation));
  expect(
    pages.filter((page) => remediation.includes(page)),
    `${remediation} names none of ${pages.join("; ")}`,
  ).not.toEqual([]);
});

it("asks it of nearly all rules: few are about practices alone", () => {
  const others = [...built.rules.keys()].filter((id) => !onPages.some((one) => one.id === id));
  expect(others).toEqual([
    "claims-attested",
    "inventory-complete",
    "log-use-restricted",
    "profile-minimal",
    "provisioning-minimal",
    "retention-within-limit",
    "site-matches-data-subjects",
    "subaccounts-deleted-on-leaving",
  ]);
});
