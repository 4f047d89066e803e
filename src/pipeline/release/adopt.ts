import { frozenAssets, frozenPageContext } from "../versions/freeze-plan.js";
import { buildAssets } from "../pages/site-assets.js";
import { noReaders } from "../pages/site-languages.js";
import { freeFolder, openArchive, previousOf } from "../versions/open-archive.js";
import { describeFiles, formatVersions, type ReleaseOptions } from "./release.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { Manifest } from "../../plan/file-types.generated.js";
import { adoptedPage } from "../../render/site/version-page.js";
import { pdfName } from "../../site/addresses.js";
import { activeContent } from "../../pdf/checks/active-content.js";
import { Failure } from "../../text/failure.js";
import type { Localized } from "../../text/language.js";
import { withRoot } from "../../versions/records.js";
import { sha256 } from "../../versions/digest.js";
import { storeVersion } from "../../versions/store-version.js";
import { readFacts } from "../workspace/unit-facts.js";

export interface AdoptOptions extends Pick<ReleaseOptions, "head" | "signer" | "today" | "tool" | "unit"> {
  /** The earlier plan's PDF. */
  readonly pdf: Uint8Array;
  readonly date: string;
  readonly version: string;
}

export interface AdoptResult {
  readonly manifest: Manifest;
  /** False when the same PDF had been taken over before. */
  readonly isNew: boolean;
}

/**
 * Takes the PDF of an earlier plan into the chain as it is. The plan of the working files need not be whole.
 * @throws Failure, FileFailure
 */
export function adopt(host: Host, root: Root, options: AdoptOptions): AdoptResult {
  const { date, pdf, signer, today, tool, unit, version } = options;
  if (new TextDecoder("latin1").decode(pdf.subarray(0, 5)) !== "%PDF-") throw noPdf();
  const active = activeContent(pdf);
  if (active !== undefined) throw activePdf(active.message);
  const { config, language, unit: facts } = readFacts(host, root, unit);
  const { archive, store } = openArchive(host, root, config, options);
  const pdfPath = pdfName({ kind: "plan", language });
  const known = archive.versions.find(({ manifest }) => manifest.version === version)?.manifest;
  if (known !== undefined) {
    const sum = known.files.find(({ path }) => path === pdfPath)?.sha256;
    if (known.kind === "adoption" && known.date === date && sum === sha256(pdf))
      return { isNew: false, manifest: known };
    throw taken(version, known.folder);
  }
  const assets = buildAssets(host, root, config, noReaders, false);
  const content = new Map<string, Uint8Array | string>([
    ...frozenAssets(assets),
    [
      "index.html",
      adoptedPage(
        { language, name: facts.name, provider: config.provider },
        { date, version },
        pdfPath,
        frozenPageContext(assets, ""),
        "../../",
      ),
    ],
    [pdfPath, pdf],
  ]);
  const manifest: Manifest = withRoot({
    date,
    files: describeFiles(content),
    folder: freeFolder(archive, date),
    format: 1 as const,
    kind: "adoption" as const,
    language,
    previous: previousOf(archive),
    released: today,
    schemas: { manifest: formatVersions.manifest },
    tool,
    unit,
    version,
  });
  storeVersion(store, manifest, content, signer);
  return { isNew: true, manifest };
}

function activePdf(message: Localized): Failure {
  return new Failure(
    {
      en: `The file given to --adopt cannot be published as it is: ${message.en}`,
      fi: `Valitsimen --adopt tiedosto julkaistaisiin sellaisenaan, eikä sitä voi julkaista: ${message.fi}`,
      sv: `Filen i --adopt skulle publiceras som den är, och får inte publiceras: ${message.sv}`,
    },
    {
      en: "Use a PDF that contains nothing but pages.",
      fi: "Anna PDF, joka vain näyttää sivuja.",
      sv: "Ange en PDF som bara visar sidor.",
    },
  );
}

function noPdf(): Failure {
  return new Failure(
    {
      en: "The file given to --adopt is not a PDF.",
      fi: "Valitsimen --adopt tiedosto ei ole PDF.",
      sv: "Filen i --adopt är ingen PDF.",
    },
    {
      en: "Save the earlier plan as a PDF, and use that.",
      fi: "Tulosta aiempi suunnitelma PDF-tiedostoksi ja anna se.",
      sv: "Skriv ut den tidigare planen som PDF-fil och ange den.",
    },
  );
}

function taken(version: string, folder: string): Failure {
  return new Failure(
    {
      en: `Version ${version} has been released already, with other content (versions/${folder}).`,
      fi: `Versio ${version} on jo julkaistu, ja sen sisältö on toinen (versions/${folder}).`,
      sv: `Version ${version} har redan publicerats med annat innehåll (versions/${folder}).`,
    },
    {
      en: "Give the earlier plan the name that it had, with --version.",
      fi: "Anna aiemmalle suunnitelmalle sen oma nimi valitsimella --version.",
      sv: "Ge den tidigare planen det namn den hade, med --version.",
    },
  );
}
