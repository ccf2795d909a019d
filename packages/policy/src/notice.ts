/** Notices in words. */
import { fill, noticeSentences } from "@tmes-as-code/catalog";
import type { IntegrityNotice } from "./types.ts";

/** Id, message and remediation of a notice, with values in place of the words in braces. */
export function noticeOf(
  id: IntegrityNotice["id"],
  words: Readonly<Record<string, string>>,
): Pick<IntegrityNotice, "id" | "message" | "remediation"> {
  const { message, remediation } = noticeSentences[id];
  return { id, message: fill(message, words), remediation };
}
