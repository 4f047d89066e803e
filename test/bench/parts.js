/** The parts in the order in which they are measured and stand in the document. */
export const parts = {
  start: () => import("./parts/start.js"),
  text: () => import("./parts/text.js"),
  html: () => import("./parts/html.js"),
  company: () => import("./parts/company.js"),
  lint: () => import("./parts/lint.js"),
  pdf: () => import("./parts/pdf.js"),
  pdfs: () => import("./parts/pdfs.js"),
  paint: () => import("./parts/paint.js"),
  versions: () => import("./parts/versions.js"),
  scale: () => import("./parts/scale.js"),
};
