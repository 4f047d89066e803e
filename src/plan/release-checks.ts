/**
 * What is looked at when a plan is released, or built after it was; the titles are what `docs/rules.md` calls them. They belong to
 * no rule: whether they find something depends on versions and not on the text alone.
 */
export const releaseChecks = {
  "plan-not-ready": "A plan to be released without its version, its date or its approval (error)",
  "version-not-raised": "A plan whose text changed since its version was released (error; a draft may be built)",
  "version-not-released": "A version that is built while earlier ones are frozen and it is not (warning)",
} as const satisfies Readonly<Record<string, string>>;

export type ReleaseCheck = keyof typeof releaseChecks;
