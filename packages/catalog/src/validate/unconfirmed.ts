/** The mark of an item that has not been compared with the console yet. */
import type { Expected } from "./expected.ts";
import { foundIn } from "./found.ts";
import type { Problem } from "./problem.ts";

/** The key of the mark: `true` says that the item declares what is wanted, and the console may have something else. */
export const unconfirmedKey = "unconfirmed";

const expected: Expected = { is: "value", type: { type: "boolean" } };
const none: readonly Problem[] = [];

/** What is wrong with the mark. The path is empty; `null` is absent, which is as good as `false`. */
export function validateUnconfirmed(value: unknown): readonly Problem[] {
  if (value === undefined || value === null || typeof value === "boolean") return none;
  return [{ path: [], code: "wrong-type", expected, found: foundIn(value, false) }];
}
