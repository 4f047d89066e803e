import { posix } from "node:path";
import { findTarget, imageEnding, type FileLookup } from "./targets.js";
import { notForPublishing, throughLink } from "./place-messages.js";
import { isAddress } from "./web-address.js";
import type { TextContext } from "./text-context.js";
import type { MarkdownText } from "../plan/parsed.js";
import { valuePattern } from "../prose/values.js";
import { isPortableName } from "../text/portable-name.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { StructureCheck } from "../plan/structure-checks.js";
import type { Localized } from "../text/language.js";
import type { Span } from "../text/source.js";
import { suggest } from "../text/suggest.js";

export function checkLink(url: string, span: Span, text: MarkdownText, context: TextContext): void {
  const target = findTarget(text.source.path, url, context.lookup);
  const finding = reporter(span, text, context);
  switch (target.kind) {
    case "web":
      return isAddress(filledIn(url, context)) ? undefined : finding("link-broken", mistyped(url));
    case "anchor":
      return hasAnchor(target.anchor, context)
        ? undefined
        : finding("link-broken", brokenAnchor(target.anchor, context));
    case "section":
      if (!context.sectionFiles.has(target.path)) return finding("link-broken", notInPlan(url));
      return hasAnchor(target.anchor ?? "", context)
        ? undefined
        : finding("link-broken", brokenAnchor(target.anchor ?? "", context));
    case "file":
      if (!target.path.split("/").every(isPortableName)) return finding("link-broken", notPortable(target.path));
      return addFile(target.path, context);
    case "missing":
      return finding("link-broken", missingFile(target.path, context.lookup));
    default:
      return finding(...commonProblem(target, url));
  }
}

export function checkImage(
  url: string,
  alt: string | null | undefined,
  span: Span,
  text: MarkdownText,
  context: TextContext,
): void {
  const target = findTarget(text.source.path, url, context.lookup);
  const finding = reporter(span, text, context);
  if ((alt ?? "").trim() === "") finding("image-alt", noAlternative);
  switch (target.kind) {
    case "file":
      if (!imageEnding.test(target.path)) return finding("image-missing", notAnImage(url));
      if (!target.path.split("/").every(isPortableName)) return finding("image-missing", notPortable(target.path));
      return addFile(target.path, context);
    case "web":
      return finding("link-scheme", remoteImage);
    case "missing":
      return finding("image-missing", missingFile(target.path, context.lookup));
    case "anchor":
    case "section":
      return finding("image-missing", notAnImage(url));
    default:
      return finding(...commonProblem(target, url));
  }
}

/** Takes a file along to the site, unless something in it must not be published. */
function addFile(path: string, context: TextContext): void {
  if (context.files.has(path)) return;
  context.files.add(path);
  for (const { message, rule, source, span } of context.lookup.problemsIn(path))
    context.report(structureError(rule, source, span, message, { unit: context.unit }));
}

/** The address with the values that stand in it; an unknown one is told of elsewhere. */
function filledIn(url: string, { values }: TextContext): string {
  return url.replaceAll(valuePattern, (_, name: string) => values.get(name) ?? "0@0");
}

type Finding = (rule: StructureCheck, message: Localized) => void;

function reporter(span: Span, text: MarkdownText, context: TextContext): Finding {
  return (rule, message) => context.report(structureError(rule, text.source, span, message, { unit: context.unit }));
}

function hasAnchor(anchor: string, context: TextContext): boolean {
  const { anchors } = context;
  return anchor === "" || anchors === undefined || anchors.has(anchor);
}

function commonProblem(
  target: Exclude<ReturnType<typeof findTarget>, { kind: "web" | "anchor" | "section" | "file" | "missing" }>,
  url: string,
): [StructureCheck, Localized] {
  switch (target.kind) {
    case "forbidden-scheme":
      return ["link-scheme", forbiddenScheme(target.scheme)];
    case "outside":
      return ["outside-workspace", outside(url)];
    case "link":
      return ["outside-workspace", throughLink(url)];
    case "private":
      return ["outside-workspace", notForPublishing(url)];
    case "taken":
      return ["link-broken", takenAddress(url)];
    case "absolute":
      return ["link-broken", absolute(url)];
    case "not-publishable":
      return ["link-broken", notPublishable(url)];
  }
}

function brokenAnchor(anchor: string, context: TextContext): Localized {
  return concatLocalized(
    {
      en: `The plan has no place “#${anchor}”. Link to a heading by its number, for example #3.1.`,
      fi: `Suunnitelmassa ei ole kohtaa ”#${anchor}”. Linkitä otsikkoon sen numerolla, esimerkiksi #3.1.`,
      sv: `Planen har inget ställe ”#${anchor}”. Länka till en rubrik med dess nummer, till exempel #3.1.`,
    },
    didYouMean(suggest(anchor, context.anchors?.all() ?? [])),
  );
}

function notInPlan(url: string): Localized {
  return {
    en: `“${url}” is a section of another plan. Link to that plan's web address.`,
    fi: `”${url}” on toisen suunnitelman osio. Linkitä sen suunnitelman verkko-osoitteeseen.`,
    sv: `”${url}” är ett avsnitt i en annan plan. Länka till den planens webbadress.`,
  };
}

function missingFile(path: string, lookup: FileLookup): Localized {
  if (lookup.kindOf(path) === "folder") {
    return {
      en: `“${path}” is a folder. Link to a file in it.`,
      fi: `”${path}” on kansio. Linkitä siinä olevaan tiedostoon.`,
      sv: `”${path}” är en mapp. Länka till en fil i den.`,
    };
  }
  const folder = posix.dirname(path);
  return concatLocalized(
    {
      en: `There is no file “${path}”. Correct the path, or add the file.`,
      fi: `Tiedostoa ”${path}” ei ole. Korjaa polku tai lisää tiedosto.`,
      sv: `Filen ”${path}” finns inte. Rätta sökvägen eller lägg till filen.`,
    },
    didYouMean(suggest(posix.basename(path), lookup.names(folder))),
  );
}

function forbiddenScheme(scheme: string): Localized {
  const shown = scheme === "//" ? scheme : `${scheme}:`;
  return {
    en: `A link that begins with “${shown}” is not published. Use https:, http:, mailto:, tel:, or a file of this workspace.`,
    fi: `Linkkiä, jonka alussa on ”${shown}”, ei julkaista. Käytä alkua https:, http:, mailto: tai tel: tai tämän työtilan tiedostoa.`,
    sv: `En länk som börjar med ”${shown}” publiceras inte. Använd https:, http:, mailto:, tel: eller en fil i den här arbetsytan.`,
  };
}

function notPortable(path: string): Localized {
  return {
    en: `Not every machine can keep a file called “${path}”. Rename it: letters, digits, spaces, hyphens and dots will do.`,
    fi: `Kaikki koneet eivät voi tallentaa tiedostoa ”${path}”. Nimeä se uudelleen: käytä kirjaimia, numeroita, välilyöntejä, yhdysmerkkejä ja pisteitä.`,
    sv: `Alla datorer kan inte spara filen ”${path}”. Byt namn på den: använd bokstäver, siffror, mellanslag, bindestreck och punkter.`,
  };
}

function mistyped(url: string): Localized {
  return {
    en: `“${url}” leads nowhere. Check the address: https://www.example.fi/page, mailto:name@example.fi or tel:+358401234567, without spaces.`,
    fi: `”${url}” ei johda mihinkään. Tarkista osoite: https://www.esimerkki.fi/sivu, mailto:nimi@esimerkki.fi tai tel:+358401234567, ilman välilyöntejä.`,
    sv: `”${url}” leder ingenstans. Kontrollera adressen: https://www.exempel.fi/sida, mailto:namn@exempel.fi eller tel:+358401234567, utan mellanslag.`,
  };
}

function outside(url: string): Localized {
  return {
    en: `“${url}” leads out of the workspace. Copy the file into the unit's folder and link to it there.`,
    fi: `”${url}” johtaa työtilan ulkopuolelle. Kopioi tiedosto yksikön kansioon ja linkitä siihen siellä.`,
    sv: `”${url}” leder ut ur arbetsytan. Kopiera filen till enhetens mapp och länka till den där.`,
  };
}

function absolute(url: string): Localized {
  return {
    en: `“${url}” begins with /, so it would break if the site is published in a subfolder. Write the whole https:// address, or a path from this file.`,
    fi: `”${url}” alkaa merkillä /, joten se katkeaisi, kun sivusto on alikansiossa. Kirjoita koko https://-osoite tai polku tästä tiedostosta.`,
    sv: `”${url}” börjar med / och skulle gå sönder när webbplatsen ligger i en mapp. Skriv hela https://-adressen eller en sökväg från den här filen.`,
  };
}

function notPublishable(url: string): Localized {
  return {
    en: `“${url}” is not of a kind that is copied to the site. Pictures, PDF and office documents are.`,
    fi: `”${url}” ei ole tyyppiä, joka kopioidaan sivustolle. Kuvat, PDF:t ja toimisto-ohjelmien asiakirjat kopioidaan.`,
    sv: `”${url}” är inte av ett slag som kopieras till webbplatsen. Bilder, PDF och kontorsdokument kopieras.`,
  };
}

function notAnImage(url: string): Localized {
  return {
    en: `“${url}” is not a picture. Use svg, png, jpg, webp, gif or avif.`,
    fi: `”${url}” ei ole kuva. Käytä tiedostoa svg, png, jpg, webp, gif tai avif.`,
    sv: `”${url}” är ingen bild. Använd svg, png, jpg, webp, gif eller avif.`,
  };
}

const remoteImage: Localized = {
  en: "A picture from another site would tell that site who reads the plan. Copy the picture into the unit's folder images.",
  fi: "Toiselta sivustolta haettu kuva kertoisi sille, ketkä suunnitelmaa lukevat. Kopioi kuva yksikön kansioon images.",
  sv: "En bild från en annan webbplats skulle avslöja för den vem som läser planen. Kopiera bilden till enhetens mapp images.",
};

const noAlternative: Localized = {
  en: "The picture has no alternative text. Tell in the brackets what it shows: ![The way from the bus stop to the office](images/map.svg).",
  fi: "Kuvalla ei ole tekstivastinetta. Kerro hakasulkeissa, mitä kuva esittää: ![Reitti pysäkiltä toimistolle](images/kartta.svg).",
  sv: "Bilden saknar alternativtext. Berätta inom hakparenteserna vad den visar: ![Vägen från hållplatsen till kontoret](images/karta.svg).",
};

function takenAddress(url: string): Localized {
  return {
    en: `“${url}” would be published at an address that the site or another file already uses. Rename the file or its folder.`,
    fi: `”${url}” olisi osoitteessa, jota sivusto itse tai toinen tiedosto käyttää. Nimeä tiedosto tai sen kansio uudelleen.`,
    sv: `”${url}” skulle få en adress som webbplatsen själv eller en annan fil använder. Byt namn på filen eller dess mapp.`,
  };
}
