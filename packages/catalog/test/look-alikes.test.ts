import { lookAlikes, otherCodePoints } from "../src/index.ts";
import { expect, it } from "vitest";

it.each<[what: string, first: string, second: string, own: string]>([
  ["case", "Staff", "staff", "U+0073"],
  ["case in Greek", "\u03A3", "\u03C3", "U+03C3"],
  ["a Cyrillic letter", "Staff a", "Staff \u0430", "U+0430"],
  ["a Cyrillic capital", "HR", "\u041DR", "U+041D"],
  ["a Greek letter", "Bot", "B\u03BFt", "U+03BF"],
  ["letters of all three", "PAC", "\u0420\u0391\u0421", "U+0420, U+0391, U+0421"],
  ["width", "AB", "\uFF21B", "U+FF21"],
  ["an invisible letter", "staff", "staff\u3164", "U+3164"],
  ["all letters", "abcdef", "ABCDEF", "U+0041, U+0042, U+0043, U+0044, …"],
])("names that differ by %s look alike", (_, first, second, own) => {
  expect(lookAlikes([first, second])).toEqual([{ name: second, like: first }]);
  expect(otherCodePoints(second, first)).toBe(own);
});

it.each([
  ["Lena", "Léna"],
  ["営業", "営業部"],
  ["staff", "staff 2"],
  ["Мир", "Mup"],
  ["\u03B2", "b"],
])("%s and %s do not", (first, second) => {
  expect(lookAlikes([first, second])).toEqual([]);
});

it("names each name once, with the first that it looks like", () => {
  expect(lookAlikes(["a", "A", "\u0430", "b"])).toEqual([
    { name: "A", like: "a" },
    { name: "\u0430", like: "a" },
  ]);
});
