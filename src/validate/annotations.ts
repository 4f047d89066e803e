/** Keywords of the schemas that editors and the generator read; they judge nothing. */
export const annotations = ["enumDescriptions", "tsType"] as const;
