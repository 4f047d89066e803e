/** A file of the site. The path is relative to the site's root, with `/` everywhere. */
export interface SiteFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}
