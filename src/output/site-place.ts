/** Where a site is made, and where the one before it stands. Absolute paths behind one gate. */
export interface SitePlace {
  /** The root of the gate. */
  readonly root: string;
  readonly making: string;
  /** The folder that the new site will replace, whether it is there or not. */
  readonly target: string;
}
