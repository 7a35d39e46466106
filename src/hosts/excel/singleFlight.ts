/** One piece of work after the other, in the order asked for: pane and ribbon never interleave. */
export class SingleFlight {
  private last: Promise<unknown> = Promise.resolve();

  run<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => null);
    return turn;
  }
}
