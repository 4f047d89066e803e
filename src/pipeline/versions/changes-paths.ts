/** The page of what changed in a version, and the same as data. */
export const changesPagePath = "changes/index.html";
export const changesDataPath = "changes.json";
