/** The forms in which `lint` gives its findings. */
export const reportFormats = ["pretty", "json", "sarif", "github", "junit", "codequality"] as const;

export type ReportFormat = (typeof reportFormats)[number];
