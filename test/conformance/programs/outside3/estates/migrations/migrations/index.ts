import { toVersion2, type Version1, type Version2 } from "./to-2.ts";
import { toVersion3, type Version3 } from "./to-3.ts";

type Stored = Version1 | Version2 | Version3 | { readonly version: number; readonly level: number; readonly selfService: string };

export function migrate(stored: Stored): Version3 {
  let now: Stored = stored;
  if ("selfService" in now) now = toVersion2({ version: 1, level: now.level, selfService: now.selfService });
  if (!("act" in now)) now = toVersion3(now);
  return now;
}
