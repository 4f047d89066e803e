import type { Language } from "../text/language.js";

/** The name of a plan's PDF in each language. */
export const pdfNames: Readonly<Record<Language, string>> = {
  en: "self-monitoring-plan.pdf",
  fi: "omavalvontasuunnitelma.pdf",
  sv: "plan-for-egenkontroll.pdf",
};

/** The site's address with a slash at its end, so that paths can be put behind it. */
export function baseAddress(url: string | undefined): string | undefined {
  return url === undefined || url.endsWith("/") ? url : `${url}/`;
}

/** Where a file shown from the page of the unit `slug` stands in the site. `href` is as the page writes it. */
export function filePath(href: string, slug: string): string {
  const decoded = href.split("/").map(decodeURIComponent).join("/");
  return decoded.startsWith("../") ? decoded.slice(3) : `${slug}/${decoded}`;
}
