export type RiskLevel = "low" | "medium" | "high";

/** Three bands for the eye, by the size of a risk: likelihood × impact, 1–25. The greatest first. */
export const riskLevels: readonly { readonly name: RiskLevel; readonly sizes: readonly [from: number, to: number] }[] =
  [
    { name: "high", sizes: [15, 25] },
    { name: "medium", sizes: [6, 14] },
    { name: "low", sizes: [1, 5] },
  ];

export function riskLevel(size: number): RiskLevel {
  return riskLevels.find(({ sizes: [from] }) => size >= from)?.name ?? "low";
}
