/** Does one thing after the other. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes what does things in the order in which it is given them, also where one has failed. */
export function inTurn(): InTurn {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  };
}
