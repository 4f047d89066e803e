import { exists } from "./disk/disk.js";

/** The folder of this package, with a slash at its end: the nearest upwards that holds a package.json. */
export const packageRoot: URL = findRoot(new URL("./", import.meta.url));

function findRoot(folder: URL): URL {
  const above = new URL("../", folder);
  return exists(new URL("package.json", folder)) || above.href === folder.href ? folder : findRoot(above);
}
