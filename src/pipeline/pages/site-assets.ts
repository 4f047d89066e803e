import { posix } from "node:path";
import type { SiteLanguages } from "./site-languages.js";
import type { Host } from "../../host/host.js";
import type { Root } from "../../discover/read-text.js";
import type { Workspace } from "../../plan/file-types.generated.js";
import { imageSize, type ImageSize } from "../../plan/image-size.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { SiteFile } from "../../plan/site-file.js";
import { inEveryLanguage } from "../../resolve/outline.js";
import { imageEnding } from "../../resolve/targets.js";
import type { LanguagePage, PageContext, SitePage } from "../../render/site/page-context.js";
import { word } from "../../render/words/words.js";
import { baseAddress, filePath } from "../../site/addresses.js";
import { siteIcon } from "../../site/icon.js";
import { assetFile, siteStyle } from "../../site/style.js";
import { languages, type Language, type Localized } from "../../text/language.js";

/** What the pages of one build have in common, and the files that go with it. */
export interface SiteAssets {
  readonly workspace: Workspace;
  readonly site: PageContext;
  readonly filterScript: string;
  readonly searchScript: string;
  readonly notFoundStyle: string;
  /** The site's address with a slash at its end, when it is known. */
  readonly base: string | undefined;
  readonly files: readonly SiteFile[];
  /** The logo as it stands in the workspace. */
  readonly picture: { readonly content: Uint8Array; readonly path: string } | undefined;
  /** The same files for a page that keeps its own beside it, by plain names: what a frozen page shows never changes. */
  readonly copies: { readonly style: SiteFile; readonly logo: SiteFile | undefined; readonly icon: SiteFile };
  /** Files that a plan shows or links to: path in the workspace and path in the site. */
  readonly filesOf: (plan: ResolvedPlan) => readonly (readonly [path: string, address: string])[];
  /** The sizes of a plan's pictures, by their address seen from the plan's page. */
  readonly imageSizes: (plan: ResolvedPlan) => ReadonlyMap<string, ImageSize>;
}

export function buildAssets(
  host: Host,
  root: Root,
  workspace: Workspace,
  readers: SiteLanguages,
  isDraft: boolean,
): SiteAssets {
  const text = (path: string): string => new TextDecoder().decode(host.resource(path));
  const settings = workspace.site;
  const styleText = siteStyle(
    `${text("templates/site/site.css")}\n${text("templates/site/versions.css")}`,
    settings?.accent,
  );
  const style = assetFile("site", "css", styleText);
  const script = assetFile("filter", "js", text("templates/site/filter.js"));
  const search = assetFile("search", "js", text("templates/site/search.js"));
  const contents = assetFile("contents", "js", text("templates/site/contents.js"));
  const picture = pictureAt(host, root, settings?.logo);
  const logo =
    picture === undefined ? undefined : assetFile("logo", posix.extname(picture.path).slice(1), picture.content);
  const { provider } = workspace;
  // A plan's page and each of its reports ask.
  const knownSizes = new WeakMap<ResolvedPlan, ReadonlyMap<string, ImageSize>>();
  const icon = siteIcon(logo, provider.name, settings?.accent);
  return {
    base: baseAddress(settings?.url),
    copies: {
      icon: plainlyNamed(icon.file),
      logo: logo === undefined ? undefined : plainlyNamed(logo),
      style: plainlyNamed(style),
    },
    files: [
      style,
      contents,
      script,
      search,
      ...(logo === undefined ? [] : [logo]),
      ...(icon.file === logo ? [] : [icon.file]),
    ],
    filesOf: (plan) => [...plan.files].map(([path, href]) => [path, filePath(href, plan.folder)]),
    imageSizes: (plan) => {
      const sizes = knownSizes.get(plan) ?? imageSizesOf(host, root, plan);
      knownSizes.set(plan, sizes);
      return sizes;
    },
    filterScript: script.path,
    searchScript: search.path,
    notFoundStyle: text("templates/site/not-found.css"),
    picture,
    site: {
      contentsScript: contents.path,
      hasFeed: settings?.url !== undefined && !isDraft,
      icon: { path: icon.file.path, type: icon.type },
      isDraft,
      lists: inLanguages(workspace, readers, (language) => `${language}/`),
      logo: logo === undefined ? undefined : { path: logo.path, size: picture && imageSize(picture.content) },
      pages: sitePages(workspace, readers),
      styleSheet: style.path,
      title: siteTitle(workspace),
    },
    workspace,
  };
}

/** A logo that is not there is told of when the workspace is checked. */
function pictureAt(host: Host, root: Root, path: string | undefined): SiteAssets["picture"] {
  const full = `${root.path}/${path}`;
  return path === undefined || host.files.kindOf(full) !== "file"
    ? undefined
    : { content: host.files.read(full), path };
}

/** The site's name, which is by default that of what it holds. */
function siteTitle({ provider, site }: Workspace): Localized {
  const plain = (language: Language): string => `${word("plans", language)} – ${provider.name}`;
  return site?.title === undefined
    ? { en: plain("en"), fi: plain("fi"), sv: plain("sv") }
    : inEveryLanguage(site.title);
}

/** The sizes of a plan's pictures, by their address as the plan's page has it. */
export function imageSizesOf(host: Host, root: Root, plan: ResolvedPlan): ReadonlyMap<string, ImageSize> {
  return new Map(
    [...plan.files].flatMap(([path, href]) => {
      const size = imageEnding.test(path) ? imageSize(host.files.read(`${root.path}/${path}`)) : undefined;
      return size === undefined ? [] : [[href, size] as const];
    }),
  );
}

/** `assets/site.0123456789.css` as `site.css`. */
function plainlyNamed({ content, path }: SiteFile): SiteFile {
  return { content, path: posix.basename(path).replace(/\.[0-9a-f]+(?=\.)/, "") };
}

/** The programme and the accessibility statement, as far as the site has them. */
function sitePages(workspace: Workspace, readers: SiteLanguages): readonly SitePage[] {
  const { programme } = readers;
  const statement = inLanguages(workspace, readers, (language) => `accessibility/${language}/`, "accessibility/");
  return [
    ...(programme.length === 0 ? [] : [{ name: "programme", versions: programme } as const]),
    ...(workspace.site?.accessibility === undefined ? [] : [{ name: "accessibility", versions: statement } as const]),
  ];
}

/** A page that is made in every language in which the site is read: in the site's own at `own`, in another where `folderIn` says. */
function inLanguages(
  { language }: Workspace,
  { read }: SiteLanguages,
  folderIn: (language: Language) => string,
  own = "",
): readonly LanguagePage[] {
  const others = languages.filter((other) => other !== language && read.includes(other));
  return [{ folder: own, language }, ...others.map((other) => ({ folder: folderIn(other), language: other }))];
}
