/** Cases that are not satisfied yet, by file and id. A case that is satisfied must leave the list. */
export const knownOpen: ReadonlySet<string> = new Set();
