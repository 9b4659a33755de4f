// Out of role, and what happens to a message that was held back.

/** Opens the dialog that takes the trainee out of role; they come back to where they were. */
export class OutOfRole {
  #dialog;

  constructor(dialog, links) {
    this.#dialog = dialog;
    for (const link of links) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.step();
      });
    }
    dialog.querySelector("#step-in").addEventListener("click", () => dialog.close());
  }

  step() {
    if (!this.#dialog.open) this.#dialog.showModal();
  }
}

/** Asks what happens to a message that was held back. */
export class HeldMessage {
  #dialog;
  #message;

  /** `choose` is told the choice and the message. */
  constructor(dialog, choose) {
    this.#dialog = dialog;
    dialog.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-choice]");
      if (!button) return;
      const message = this.#message;
      this.#message = undefined;
      dialog.close();
      choose(button.dataset.choice, message);
    });
    // Leaving it by Escape drops nothing: the words go back where they came from.
    dialog.addEventListener("close", () => {
      if (this.#message) choose("keep", this.#message);
      this.#message = undefined;
    });
  }

  ask(message) {
    this.#message = message;
    this.#dialog.showModal();
  }
}
