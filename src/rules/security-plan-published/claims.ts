/** What a text claims of the information security plan. */
export type Claim = "annexed" | "published";

interface Wording {
  readonly plan: RegExp;
  readonly annexed: RegExp;
  readonly published: RegExp;
  /** A sentence with one of these says that it is not so, or speaks of the staff. */
  readonly not: RegExp;
}

/** Up to 160 characters of the same sentence; a full stop inside a date or an address does not end it. */
const gap = String.raw`(?:[^.!?;]|\.(?=\S)){0,160}?`;

/** Expressions over small letters, in which LETTER, PLAN and the others stand for what they say. */
function wording(plan: string, other: string, annexed: string, published: string, not: string): Wording {
  // Another document between the plan and the place is what the sentence tells of, but for “… ja …”, “… och …”.
  const near = String.raw`(?:(?!${other})(?:[^.!?;]|\.(?=\S))){0,160}?`;
  const own = String.raw`(?<!LETTER)${plan}(?!LETTER)(?:\s(?:ja|sekä|och|samt|and)\sLETTER+)?${near}`;
  const fill = (text: string): RegExp =>
    new RegExp(
      text
        .replaceAll("OWN", own)
        .replaceAll("NEAR", near)
        .replaceAll("GAP", gap)
        .replaceAll("PLAN", plan)
        .replaceAll("LETTER", "[a-zà-öø-ÿ]"),
    );
  return { annexed: fill(annexed), not: fill(`(?<!LETTER)(?:${not})`), plan: fill(plan), published: fill(published) };
}

const wordings: readonly Wording[] = [
  wording(
    "tietoturvasuunnitelma(?:mme|nsa)?",
    String.raw`(?:suunnitelma|seloste|ohjelma|ohje)(?!LETTER)`,
    [
      String.raw`OWN(?:liitteenä|\(liite|on liitetty|sisältyy (?:tähän )?(?:omavalvonta)?suunnitelmaan|on osa (?:tätä )?(?:omavalvonta)?suunnitelmaa)(?!LETTER)`,
      String.raw`(?<!LETTER)liite(?: ?\d+)? ?[:.)–-]? ?(?:LETTER+n )?PLAN(?!LETTER)`,
      String.raw`(?<!LETTER)liitteenä (?:on|ovat|olevat?)(?!LETTER)GAP(?<!LETTER)PLAN(?!LETTER)`,
    ].join("|"),
    [
      String.raw`OWN(?:löyty|julkais|nähtävi|nähtävänä|luettavi|saatavi|ladattavi|esillä)NEAR(?:(?:netti|verkko|koti|internet)-?sivu|www\.|ilmoitustaulu)`,
      String.raw`OWN(?<!LETTER)(?:on|ovat) (?:LETTER+ ){0,2}?(?:(?:netti|verkko|koti|internet)-?sivuill|ilmoitustaululla)`,
      String.raw`OWN(?:julkaistaan|on julkaistu|on julkinen|julkisesti nähtäviLETTER+)(?!LETTER)`,
      String.raw`(?<!LETTER)(?:netti|verkko|koti|internet)-?sivuLETTER*GAP(?:nähtävi|luettavi|saatavi|ladattavi|julkais|löyty)GAP(?<!LETTER)PLAN(?=\s*(?:$|[.!?;,)]|(?:ja|sekä)\s))`,
      String.raw`(?<!LETTER)(?:julkaisemme|julkaistaan) (?:LETTER+ ){0,2}?tietoturvasuunnitelman?(?!LETTER)`,
    ].join("|"),
    String.raw`ei(?:kä|vät|vätkä)?(?!LETTER)|emme(?!LETTER)|koskaan|intra|sisäisi|(?:henkilöstö|henkilökun|työntekijöi)LETTER* (?:nähtävi|luettavi|saatavi|ilmoitustaulu)`,
  ),
  wording(
    "(?:informationssäkerhets|datasäkerhets)plan(?:en)?",
    String.raw`(?:plan|planen|program|programmet|beskrivning|beskrivningen)(?!LETTER)`,
    [
      String.raw`OWN(?:som bilaga|är bilagd|är en bilaga|bifogas|är bifogad|\(bilaga|ingår i (?:denna |den här )?planen för egenkontroll)(?!LETTER)`,
      String.raw`(?<!LETTER)bilaga(?: ?\d+)? ?[:.)–-]? ?(?:LETTER+s )?PLAN(?!LETTER)`,
    ].join("|"),
    [
      String.raw`OWN(?:finns|publiceras|publicerad|kan läsas|är framlagd|offentligt)(?!LETTER)NEAR(?:webbplats|webbsid|hemsid|nätsid|www\.|anslagstavla)`,
      String.raw`OWN(?:är publicerad|publiceras|är offentlig)(?!LETTER)`,
    ].join("|"),
    String.raw`inte(?!LETTER)|ej(?!LETTER)|aldrig|varken|utan att|intranät|intern|(?:personalens|för personalen)`,
  ),
  wording(
    "(?:information|data) security plan",
    String.raw`(?:plan|plans|policy|statement|programme)(?!LETTER)`,
    String.raw`OWN(?:is|as) (?:annexed|appended|attached|an? (?:annex|appendix))(?!LETTER)|(?<!LETTER)(?:annex|appendix)(?: ?\d+)? ?[:.)–-]? ?PLAN(?!LETTER)`,
    String.raw`OWN(?:is available|can be read|is published|are published|found)(?!LETTER)NEAR(?:website|web site|web pages|www\.|notice board)|OWNis on (?:the|our) (?:website|web site)|OWNis (?:published|public)(?!LETTER)`,
    String.raw`not(?!LETTER)|never|nor(?!LETTER)|intranet|internal|for (?:the )?staff`,
  ),
];

export interface FoundClaim {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
}

/** Sentences; a number and a full stop before a word (“Liite 3. …”) does not end one. */
const sentence = /(?:[^.!?]|[.!?](?=\S)|(?<=\d)\.)+[.!?]*/g;

/** Where a text claims that the security plan is an annex, or that the public sees it. */
export function* findClaims(text: string): Generator<FoundClaim> {
  if (!namesPlan(text)) return;
  // Lines of a paragraph are broken anywhere.
  const plain = text.toLowerCase().replaceAll(/\s/g, " ");
  if (plain.length !== text.length) return;
  for (const { 0: words, index } of plain.matchAll(sentence)) {
    for (const { annexed, not, plan, published } of wordings) {
      if (!plan.test(words) || not.test(words)) continue;
      const isAnnexed = annexed.exec(words);
      const match = isAnnexed ?? published.exec(words);
      if (match === null) continue;
      const start = index + match.index;
      yield { claim: isAnnexed === null ? "published" : "annexed", end: start + match[0].trimEnd().length, start };
    }
  }
}

const names =
  /tietoturvasuunnitelma|(?:informations|data)säkerhetsplan|(?:information|data)[ _-]?security[ _-]?plan|informationssakerhetsplan/i;

/** Whether a text, or the name of a file, names the plan. */
export function namesPlan(text: string): boolean {
  return names.test(text);
}

/** Whether a text is nothing but the plan's name, as in a list of annexes or in a link. */
export function isPlanName(text: string): boolean {
  return planName.test(text);
}

const planName =
  /^\s*(?:[a-zà-öø-ÿ]+[ns]\s)?(?:tietoturvasuunnitelma(?:mme|nsa)?|(?:informations|data)säkerhetsplan(?:en)?|(?:information|data) security plan)\s*(?:\((?:pdf|docx?)[^)]*\))?[\s.,;]*$/i;
