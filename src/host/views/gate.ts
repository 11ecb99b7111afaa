/**
 * Opens once. A view holds its first answer back behind a gate until it has rows, and tells of no change before: VS Code (1.139)
 * may keep an empty first answer, and draw nothing, when the news that there are rows comes right behind it.
 */
export class Gate {
  readonly opened: Promise<void>;
  #isOpen = false;
  #open: () => void = () => undefined;

  constructor() {
    this.opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    this.#isOpen = true;
    this.#open();
  }
}
