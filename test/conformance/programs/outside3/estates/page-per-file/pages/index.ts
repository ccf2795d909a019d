import type { TmesTenant } from "@tmes-as-code/constructs";
import { directory } from "./directory.ts";
import { practices } from "./practices.ts";
import { reporting } from "./reporting.ts";

export type Page = (tenant: TmesTenant) => void;

export const pages: readonly Page[] = [practices, directory, reporting];
