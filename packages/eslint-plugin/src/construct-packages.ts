/** Which packages are ours, recognised without loading anything. */

/** What a program imports the constructs from: one entry for each CDK. */
export const constructPackages: readonly string[] = ["@tmes-as-code/constructs", "@tmes-as-code/constructs/cdktn"];

/** A piece of text that a source file has that imports the constructs. */
export const constructPackageText = "@tmes-as-code/constructs";

/** How the constructs' classes are called: a source file has one that gets them from another file. */
export const constructClassText = /\bTmes[A-Z]/;
