/** A whole PDF of one empty page, with a remark by which it is told from others. */
export function tinyPdf(remark: string): string {
  return [
    "%PDF-1.7",
    `% ${remark}`,
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj",
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj",
    "trailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n",
  ].join("\n");
}
