/** The `tmes` command. */
export {};
