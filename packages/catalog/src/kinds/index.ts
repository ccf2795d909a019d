/** All kinds, the tenant first, then in the order of the notice's modules, later features last. */
import type { Kind } from "../types.ts";
import { directoryImport } from "./directory-import.ts";
import { directorySynchronization } from "./directory-synchronization.ts";
import { spamRule } from "./spam-rule.ts";
import { syslogServer } from "./syslog-server.ts";
import { tenant } from "./tenant.ts";
import { virusRule } from "./virus-rule.ts";

export const kinds: readonly Kind[] = [tenant, virusRule, spamRule, directorySynchronization, directoryImport, syslogServer];
