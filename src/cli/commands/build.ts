import type { Run } from "../run.js";
export async function runBuild(_run: Run, _u: readonly string[], _o: unknown): Promise<number> {
  return 0;
}
