/** Which packages are ours, told without loading anything. */

/** Packages that export the constructs. */
export const constructPackages: readonly string[] = ["@tmes-as-code/constructs", "@tmes-as-code/constructs-cdktn"];

/** A piece of text without which a source file cannot use the constructs by itself. */
export const constructPackageText = "@tmes-as-code/constructs";
