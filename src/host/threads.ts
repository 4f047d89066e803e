/** Other threads of this machine, for work that is worth sharing. */
export interface Threads {
  /**
   * Does a job of the program once for each input, several at a time; the results come in the order of the inputs. Inputs and results are
   * plain data. What goes wrong in a thread is thrown as the job itself would throw it.
   */
  run<Result>(job: string, inputs: readonly unknown[]): Promise<readonly Result[]>;
}
