// Goes to the page that submits, once everything typed has been saved.

export class Finishing {
  #link;
  #queue;
  #isWaiting = false;

  /** `flush` hands over what stands in a text field; `say` tells the coder why nothing happens yet. */
  constructor({ link, queue, flush, say }) {
    this.#link = link;
    this.#queue = queue;
    link?.addEventListener("click", (event) => {
      flush();
      if (queue.waiting.length === 0) return;
      event.preventDefault();
      this.#isWaiting = true;
      say("Saving first; then this leads on.");
    });
  }

  /** Whether there is anything to finish. */
  get isPossible() {
    return this.#link !== null;
  }

  go() {
    this.#link.click();
  }

  /** Hears how saving goes on: leads on once all is saved, and stays when something is not. */
  heard({ state }) {
    if (state === "waiting" || state === "refused") this.#isWaiting = false;
    if (!this.#isWaiting || this.#queue.waiting.length > 0) return;
    this.#isWaiting = false;
    this.#link.click();
  }
}
