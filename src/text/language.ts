/** The languages of plans, of the site's interface and of messages. */
export const languages = ["fi", "sv", "en"] as const;

export type Language = (typeof languages)[number];

/** A text in every language; a missing one does not compile. */
export type Localized = Readonly<Record<Language, string>>;
