/** Other threads of this machine, for work that is worth sharing. */
export interface Threads {
  /**
   * Does a job of the program once for each input, several at a time; `take` is given each result and the number of its input, in no order, and
   * holds up the thread that made it while it waits. Inputs and results are plain data. What goes wrong in a thread is thrown as the job itself
   * would throw it; then, when `take` throws, and when `signal` says so, the other threads are ended.
   */
  run<Result>(
    job: string,
    inputs: readonly unknown[],
    take: (result: Result, index: number) => Promise<void> | void,
    signal?: AbortSignal,
  ): Promise<void>;
}
