/** What every page of a site has in common. Addresses are relative to the site's root. */
export interface SiteLook {
  readonly title: string;
  readonly styleSheet: string;
  readonly logo: string | undefined;
  readonly isDraft: boolean;
}
