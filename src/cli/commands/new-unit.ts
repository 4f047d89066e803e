import type { Run } from "../run.js";
export async function runNewUnit(_run: Run, _u: string, _o: unknown): Promise<number> {
  return 0;
}
