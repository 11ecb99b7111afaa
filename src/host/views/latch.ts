/**
 * Opens once. What a view answers first waits behind one until there is something to answer: VS Code (1.139) may keep an
 * empty first answer, and draw nothing, when the news that there are rows comes right behind it.
 */
export class Latch {
  readonly opened: Promise<void>;
  #open: () => void = () => undefined;

  constructor() {
    this.opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open();
  }
}
