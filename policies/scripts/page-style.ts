/** How this project's own pages of rules and packs are written. */
import type { PageStyle } from "@tmes-as-code/policy-build";

export const pageStyle: PageStyle = { generatedBy: "policies/scripts/build.ts", catalog: true };
