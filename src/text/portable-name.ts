/** What Windows reads as a device, whatever ending stands behind it. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?:[ .].*)?$/i;

/** Whether a file or folder of this name can stand on any disk and web server: the site, or a version, may be copied to any machine. */
export function isPortableName(name: string): boolean {
  return name !== "" && !/[<>:"|?*\\/\p{C}]|[. ]$/u.test(name) && !devices.test(name);
}
