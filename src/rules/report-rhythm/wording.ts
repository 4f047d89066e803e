import { latin } from "../../text/latin.js";
/** How plans speak of the follow-up report and its rhythm, in Finnish and Swedish. Longer than four months is what the law does not allow. */
export const slowRhythm = latin(
  /(?<!\p{L})(?:(?:viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|yhdentoista|kahdentoista|(?<!\d)(?:[5-9]|1[0-2]|18|24))\s*(?:kuukauden|kk:?n?)\s+välein|puolen\s+vuoden\s+välein|puolivuosittain|(?:kerran|kahdesti|kaksi\s+kertaa|[12]\s+kertaa?)\s+vuodessa|vuosittain|joka(?:\s+toinen)?\s+vuosi|(?:(?:yhden|kahden)\s+)?vuoden\s+välein|med\s+(?:fem|sex|sju|åtta|nio|tio|elva|tolv|[5-9]|1[0-2])\s+månaders\s+mellanrum|var\s+(?:sjätte|tolfte)\s+månad|varje\s+halvår|halvårsvis|(?:en\s+gång|två\s+gånger|[12]\s+gång(?:er)?)\s+(?:per|om|i)\s+år(?:et)?|årligen|varje\s+år|vartannat\s+år)(?!\p{L})/iu,
);

/** Four months or oftener. */
export const rightRhythm = latin(
  /(?<!\p{L})(?:neljän\s+kuukauden|(?<!\d)4\s*(?:kuukauden|kk)|kolmasti|kolmesti\s+vuodessa|kolmannesvuosi|tertiaal|(?:kolme|3)\s+kertaa\s+vuodessa|(?:fyra|4)\s+månader|var\s+fjärde\s+månad|tre\s+gånger\s+(?:per|om|i)\s+år)/iu,
);
export const quickRhythm = latin(
  /(?<!\p{L})(?:(?:kolmen|kahden)\s+kuukauden|(?<!\d)[23]\s*kk|neljännesvuosi|kuukausittain|joka\s+kuukausi|kvartal|varje\s+månad|var\s+tredje\s+månad|varannan\s+månad)/iu,
);

/** The report by its name. */
export const reportNames = latin(
  /(?<!\p{L})(?:seurantarapor(?:tti|tit|tia|teja|tteja|tin(?!\s+(?:yhtey|pohja|peruste|muka|tulo|osana)))|omavalvontarapor(?:tti|tit|tia|tteja)|uppföljningsrapport(?:en|er|erna)?|utredning(?:en)?\s+om\s+uppföljningen)(?!\p{L})/iu,
);

/** The follow-up of the plan. */
export const followUp = latin(
  /(?<!\p{L})(?:omavalvon(?:nan|tasuunnitelman|taohjelman)\s+(?:toteutumisen\s+)?seuran(?:ta|nasta|nan|taa)(?!\p{L})|omavalvon(?:nan|tasuunnitelman|taohjelman)\s+toteutumi(?:sta|sesta)(?!\p{L})|uppföljning(?:en)?\s+av\s+(?:planen\s+för\s+)?egenkontroll|(?:egenkontrollen|planen\s+för\s+egenkontroll|egenkontrollplanen)\s+följs\s+upp)/iu,
);

/** Words that mean the plan's report only where the text speaks of self-monitoring. */
export const bareReport = latin(
  /(?:seurannasta|toteutumisesta)\s+(?:\p{L}+\s+)?(?:selvity|rapor)|selvity\p{L}{0,6}\s+seurannasta|^\s*selvity(?:s|kset)\s+(?:tehdään|laaditaan|julkaistaan)(?!\p{L})|^\s*(?:en\s+)?utredning(?:en)?\s+(?:görs|upprättas|offentliggörs)(?!\p{L})/iu,
);
export const selfMonitoring = /omavalvon|egenkontroll/iu;

/** What one does with a report or a follow-up, besides keeping or reading it. */
export const doneWithReport =
  /tehdä|tehty|tekee|laadi|laati|julkais|valmist|koota|koostet|kirjoit|raportoi|seurataan|följs|görs|upprätta|sammanställ|offentliggör|publicera|utarbeta|rapportera/iu;

/** Other things that happen once or twice a year, other readers, and the self-monitoring of other acts. */
export const otherSubject =
  /kysely|lääk|koulut|perehdy|audito|katselmu|kartoit|pelastu|palotark|tarkastu|kehityskeskust|(?:hoito|palvelu|toteuttamis|toiminta|valmius|kuntoutus)suunnitel|vuosirapor|vuosikooste|vuosikertom|elintarvik|keittiö|ruok|terveydensuojel|hygien|tietoturva|tietosuoja|asiakkaan|asukkaan|lapsen|nuoren|potilaan|kuntoutujan|johtoryhm|hallitukse|valtuusto|hyvinvointialueelle|itsearvio|arkisto|säilyt|sparas|arkiver|tilaaja|enkät|läkemedel|utbildning|introduktion|audit|kartlägg|räddning|inspektion|livsmedel|kök|hälsoskydd|informationssäkerhet|dataskydd|klientens|barnets|patientens|styrelsen|ledningsgrupp|beställar|välfärdsområdet/iu;
export const updating = /päivit|uppdater|ses\s+över|granskas/iu;

/** The plan as that which is gone through and brought up to date. */
export const planReviewed = latin(
  /(?<!\p{L})(?:omavalvontasuunnitelma(?:a)?\s[^.;]{0,80}?(?:tarkis|tarkas|päivit|arvioid)|(?:planen\s+för\s+egenkontroll|egenkontrollplanen)\s[^.;]{0,80}?(?:uppdater|ses\s+över|granskas|kontrolleras))/iu,
);

const finnish = ["välein", "vuosi", "vuodessa"];
const swedish = ["mellanrum", "månad", "halvår", "årligen", "varje", "vartannat", "gång"];
/** One of these is in every rhythm of `slowRhythm`. */
export const rhythmHints: readonly string[] = [...finnish, ...swedish];

/** One of these is in everything that `reportNames`, `followUp`, `bareReport` and `planReviewed` know. */
export const subjectHints: readonly string[] = [
  "seurantarapor",
  "seurannasta",
  "toteutumisesta",
  "selvity",
  "omavalvon",
  "uppföljning",
  "utredning",
  "egenkontroll",
];
