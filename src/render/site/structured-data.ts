import { titleOf } from "../plan/plan-title.js";
import { word } from "../words/words.js";
import type { Workspace } from "../../plan/file-types.generated.js";
import { formatPeriod } from "../../plan/dates.js";
import type { ResolvedReport, ValidPlan } from "../../plan/resolved.js";

type Body = Pick<Workspace["provider"], "name" | "address" | "phone" | "email" | "oid">;

/**
 * A plan for machines, in the words of schema.org: the document with its version, the unit that it is about, and the provider.
 * `address` is the page's own on the web, without which nothing has a name that others can use.
 */
export function planData(plan: ValidPlan, address: string, pdf: string | undefined): object {
  const { language, provider, unit } = plan;
  const { date, version } = unit.plan;
  const document = {
    "@type": "DigitalDocument",
    "@id": `${address}#document`,
    about: plan.kind === "plan" ? unitData(plan, address) : providerData(provider),
    dateModified: date,
    encoding:
      pdf === undefined
        ? undefined
        : { "@type": "MediaObject", contentUrl: new URL(pdf, address).href, encodingFormat: "application/pdf" },
    inLanguage: language,
    name: titleOf(plan),
    publisher: providerData(provider),
    url: address,
    version,
  };
  return { "@context": "https://schema.org", ...document };
}

/** A monitoring report for machines. */
export function reportData(plan: ValidPlan, report: ResolvedReport, address: string): object {
  const { language, provider, unit } = plan;
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    "@id": `${address}#document`,
    about: plan.kind === "plan" ? unitData(plan, new URL("../../", address).href) : providerData(provider),
    datePublished: report.published,
    inLanguage: language,
    name: `${word("report", language)} ${formatPeriod(report.period.from, report.period.to, language)}: ${unit.name}`,
    publisher: providerData(provider),
    temporalCoverage: `${report.period.from}/${report.period.to}`,
    url: address,
  };
}

function unitData({ provider, unit }: ValidPlan, address: string): object {
  return { ...bodyData(unit), "@id": `${address}#unit`, parentOrganization: providerData(provider) };
}

function providerData(provider: Workspace["provider"]): object {
  return { ...bodyData(provider), taxID: provider["business-id"] };
}

/** Keys without a value are left out by JSON itself. */
function bodyData({ address, email, name, oid, phone }: { [Key in keyof Body]: Body[Key] | undefined }): object {
  return {
    "@type": "Organization",
    address:
      address === undefined
        ? undefined
        : {
            "@type": "PostalAddress",
            addressCountry: "FI",
            addressLocality: address.city,
            postalCode: address["postal-code"],
            streetAddress: address.street,
          },
    email,
    identifier: oid === undefined ? undefined : `urn:oid:${oid}`,
    name,
    telephone: phone,
  };
}
