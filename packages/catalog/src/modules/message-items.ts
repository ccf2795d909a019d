/** What the five anti-spam modules list alike, in the notice's order. */
import type { ItemRow } from "./define.ts";

export const messageItems: readonly ItemRow[] = [
  ["sender-ip-addresses", "Sender IP addresses", "network"],
  ["sender-helo", "Sender HELO information", "network"],
  ["subjects", "Email subjects", "content"],
  ["from-and-to-addresses", "“From” and “To” addresses", "contact"],
  ["body", "Email body", "content"],
  ["attachment-names", "Attachment names", "communication-metadata"],
];

/** How each of them is switched off. */
export const criterionOptOut = (module: string, loss: string) =>
  ({
    by: "setting",
    stops: `The transfer for ${module}, once the criterion is off in every rule. The other anti-spam criteria list the same data and go on sending it while they are on (inferred).`,
    cost: loss,
  }) as const;
