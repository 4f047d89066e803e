import { describe, expect, test } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { runLint } from "./support/run-lint.js";

/** A remark on what is easily got wrong, in our words; a text; and all that lint may say of it: rule, severity and a word. */
type Row =
  | readonly [remark: string, text: string]
  | readonly [remark: string, text: string, findings: readonly string[]];

/** All findings about the text in a plan in which nothing else is wrong, as `rule severity`. */
async function findingsOf(text: string, date: string): Promise<readonly string[]> {
  const tree = completePlan();
  tree.set(`${completeUnit}/2-teksti.md`, `---\nsection: "3.5"\n---\n\n${text}\n`);
  const facts = String(tree.get(`${completeUnit}/unit.yaml`));
  tree.set(`${completeUnit}/unit.yaml`, facts.replace(/date: [\d-]+/, `date: ${date}`));
  const { findings = [] } = await runLint(tree);
  return findings.filter(({ file }) => file.endsWith("2-teksti.md")).map(({ rule, severity }) => `${rule} ${severity}`);
}

function check(rows: readonly Row[], date: string): void {
  const whole = rows.map(([remark, text, findings = []]) => [remark, text, findings] as const);
  test.each(whole)("%s: %s", async (_, text, expected) => {
    expect(await findingsOf(text, date)).toEqual(expected);
  });
}

const spacing = "statute-spacing info";
const mismatch = "statute-number-mismatch error";

describe("numbers that only look like those of statutes (9.2)", () => {
  check(
    [
      ["a määräys of THL has its own numbers", "Tietoturvasta määrää THL määräys 3/2024."],
      ["so has it when the words are inflected", "Toimimme THL:n määräyksen 3/2024 mukaan."],
      ["a määräys of Valvira", "Suunnitelma noudattaa Valviran määräystä 1/2024."],
      ["the määräys with its number in parentheses", "Sisällöstä on annettu määräys (1/2024)."],
      ["the same after the words for a law", "Laki ja siihen liittyvä määräys (1/2024) ohjaavat suunnitelmaa."],
      ["a määräys of Fimea", "Laitteita käytetään ohjeen Fimea 1/2023 mukaisesti."],
      ["a publication series of a ministry", "Ks. STM julkaisuja 2022:2 ja opas 2019:8."],
      ["a month and a year with a leading zero", "Suunnitelma on tarkastettu 05/2023."],
      ["a month and a year after a word for beginning", "Toiminnan aloittamispäivä 1/2024."],
      [
        "a month and a year after a law's name in another sentence",
        "Työtä ohjaa sosiaalihuoltolaki. Päivitetty 11/2023.",
      ],
      ["round the clock", "Henkilöstö on paikalla 24/7."],
      ["an EU regulation, number after the year", "Tietosuojasta säätää asetus EU 2016/679."],
      ["an EU regulation, number in parentheses", "Tietosuoja-asetus (EU) 2016/679 koskee rekistereitä."],
      ["an old directive", "Direktiivi 95/46/EY on kumottu."],
      ["an EU regulation on devices", "Laitteista säädetään asetuksessa (EU) 2017/745."],
      ["a case of the Chancellor of Justice", "Ratkaisu OKV/1/50/2018 koski kohtelua."],
      ["a case of an authority", "Päätös V/42106/2023 on nähtävänä."],
      ["a case of THL", "Määräys THL/4/4.05.00/2024 on voimassa."],
      ["a case of a county", "Sopimus D/8434/11.02.02.00/2026 on voimassa."],
      ["the Finnish treaty series", "Yleissopimus vammaisten oikeuksista (SopS 27/2016) turvaa osallisuuden."],
      ["the Swedish treaty series", "Konventionen om barnets rättigheter (FördrS 60/1991) gäller."],
      ["a page of pages", "Sivu 3 (27)."],
      ["a date", "Suunnitelma tuli voimaan 1.1.2024."],
      ["a date after a law's name", "Sosiaalihuoltolaki muuttui 1.1.2023."],
      ["statutes 1/2024 and 3/2024 exist with other titles", "Määräykset 1/2024 ja 3/2024 on luettu."],
      ["so does 5/2023", "Henkilöstö kokoontui 5/2023 ja 1/2023."],
    ],
    "2026-11-02",
  );
});

describe("numbers that are those of statutes (9.2)", () => {
  check(
    [
      ["in parentheses after the law's name, right", "Sosiaalihuoltolaki (1301/2014) ohjaa työtä."],
      ["in parentheses after the law's name, wrong", "Sosiaalihuoltolaki (130/2014) ohjaa työtä.", [mismatch]],
      ["after a genitive", "Lastensuojelulain (417/2007) mukaan lasta kuullaan."],
      ["after a genitive, wrong", "Lastensuojelulain (471/2007) mukaan lasta kuullaan.", [mismatch]],
      ["after the illative", "Työ perustuu sosiaalihuoltolakiin (1301/2014)."],
      [
        "criminal records by the year of another act",
        "Rikostausta selvitetään lasten kanssa työskentelevien rikostaustan selvittämisestä annetun lain (504/2022) mukaan.",
        [mismatch],
      ],
      [
        "the same, right",
        "Rikostausta selvitetään lasten kanssa työskentelevien rikostaustan selvittämisestä annetun lain (504/2002) mukaan.",
      ],
      ["only the word law before the number", "Toimintaa valvotaan lain 741/2023 nojalla."],
      ["a known short name", "Asiakastietolaki (703/2023) koskee kirjaamista."],
      [
        "a section above the highest",
        "Valvonnasta säädetään valvontalain (741/2023) 99 §:ssä.",
        ["statute-section-too-high warning"],
      ],
      [
        "only the original text of other acts is known, so a section above it is a warning",
        "Vammaispalvelulain (675/2023) 99 § koskee muutoksenhakua.",
        ["statute-section-too-high warning"],
      ],
      [
        "a section that was repealed",
        "Asiakaslain (812/2000) 24 § koskee sosiaaliasiavastaavaa.",
        ["statute-section-repealed error"],
      ],
      ["number and act apart by a space", "Asiakastietolaki (703 /2023) koskee kirjaamista.", [spacing]],
      ["number and sign together", "Valvontalain (741/2023) 27§ koskee suunnitelmaa.", [spacing]],
    ],
    "2026-11-02",
  );
});

describe("what real plans had wrong, and what stood beside it right (9.1)", () => {
  check(
    [
      [
        "the duty to notify is in 29 § and not in 30 §",
        "Sosiaali- ja terveydenhuollon valvonnasta annetun lain (741/2023) 30 § velvoittaa palveluntuottajan ilmoittamaan epäkohdista välittömästi.",
        ["statute-section-mismatch warning"],
      ],
      [
        "the duty to inform is in 30 §",
        "Valvontalain (741/2023) 30 § velvoittaa tiedottamaan henkilöstölle ilmoitusvelvollisuudesta.",
      ],
      [
        "the receiver must tell the authority",
        "Ilmoituksen vastaanottaneen on ilmoitettava asiasta valvontaviranomaiselle, jos epäkohtaa ei korjata.",
      ],
      ["the one who reports may", "Ilmoituksen tekijä voi ilmoittaa asiasta valvontaviranomaiselle."],
      [
        "the one who reports need not",
        "Ilmoituksen tekijän on ilmoitettava asiasta Lupa- ja valvontavirastolle.",
        ["reporter-duty error"],
      ],
      [
        "an ombud by the old name",
        "Ota yhteyttä sosiaaliasiamieheen tai potilasasiamieheen.",
        ["outdated-term warning", "outdated-term warning"],
      ],
      ["the Parliamentary Ombudsman is still oikeusasiamies", "Kantelun voi tehdä eduskunnan oikeusasiamiehelle."],
      ["without the word Parliament too", "Oikeusasiamies valvoo lain noudattamista."],
      ["the Ombudsman for Children", "Lapsiasiavaltuutettu edistää lasten oikeuksia."],
      ["the Data Protection Ombudsman", "Valituksen voi tehdä tietosuojavaltuutetun toimistoon."],
      ["the Non-Discrimination Ombudsman", "Syrjinnästä voi ilmoittaa yhdenvertaisuusvaltuutetulle."],
      ["the new names of the ombuds", "Sosiaaliasiavastaava ja potilasasiavastaava neuvovat."],
      [
        "the information security plan on the web site",
        "Tietoturvasuunnitelma on nähtävissä nettisivuillamme.",
        ["security-plan-published error"],
      ],
      [
        "the information security plan for those who need it",
        "Tietoturvasuunnitelma on henkilöstön luettavissa, mutta sitä ei julkaista.",
      ],
    ],
    "2026-11-02",
  );
});

describe("rhythms and other terms (8.2–8.4, 9.1)", () => {
  check(
    [
      [
        "a plan checked twice a year and no report",
        "Suunnitelma on esillä. Omavalvontasuunnitelma tarkistetaan kaksi kertaa vuodessa.",
        ["report-rhythm warning"],
      ],
      [
        "a plan checked yearly beside the four-monthly report",
        "Seurannasta tehdään selvitys neljän kuukauden välein. Omavalvontasuunnitelma päivitetään vuosittain.",
      ],
      [
        "acts that still say toimintayksikkö",
        "Muistutus tehdään asiakaslain (812/2000) mukaan toimintayksikön vastuuhenkilölle.",
      ],
      ["toimintayksikkö elsewhere", "Toimintayksikkömme sijaitsee keskustassa.", ["outdated-term info"]],
      ["housing by its old name", "Tarjoamme tehostettua palveluasumista.", ["outdated-term info"]],
      ["housing by its new name", "Tarjoamme ympärivuorokautista palveluasumista."],
      ["a register notice by its old name", "Rekisteriseloste on nähtävillä.", ["outdated-term info"]],
      ["a privacy notice", "Tietosuojaseloste on nähtävillä."],
      ["the municipality has tasks of its own", "Kunta järjestää liikuntapalveluja ja kirjastopalveluja."],
      ["a permit of a professional", "Laillistetun ammattihenkilön lupa tarkistetaan."],
    ],
    "2026-11-02",
  );
});

describe("authorities before and after 2026 (8.1), in a plan of 2026", () => {
  check(
    [
      [
        "a complaint to an authority that is gone",
        "Kantelun voi tehdä aluehallintovirastolle.",
        ["outdated-authority warning"],
      ],
      ["the same by its short name", "Kantelu osoitetaan AVI:lle.", ["outdated-authority warning"]],
      ["the other authority that is gone", "Kantelun voi tehdä Valviralle.", ["outdated-authority warning"]],
      [
        "the present supervisor by an old name",
        "Toimintaa valvoo aluehallintovirasto.",
        ["outdated-authority warning"],
      ],
      ["the määräys keeps the name of its giver", "Suunnitelma noudattaa Valviran määräystä 1/2024."],
      ["a decision of its time", "Toiminta perustuu aluehallintoviraston rekisteröintipäätökseen 1.3.2009."],
      ["a right granted in its time", "Henkilöstöllä on Valviran myöntämä ammattioikeus."],
      ["the register of professionals", "Ammattioikeudet tarkistetaan JulkiTerhikki-palvelusta."],
      ["the new authority", "Kantelun voi tehdä Lupa- ja valvontavirastolle."],
      ["the new authority by its short name", "Kantelun voi tehdä LVV:lle."],
      ["Swedish", "Klagomål kan göras till regionförvaltningsverket.", ["outdated-authority warning"]],
    ],
    "2026-11-02",
  );
});

describe("authorities before and after 2026 (8.1), in a plan of 2025 read in 2026", () => {
  check(
    [
      [
        "it was right then: advice to update",
        "Kantelun voi tehdä aluehallintovirastolle.",
        ["outdated-authority info"],
      ],
      [
        "what was history then is history now",
        "Toiminta perustuu aluehallintoviraston rekisteröintipäätökseen 1.3.2009.",
      ],
    ],
    "2025-12-02",
  );
});
