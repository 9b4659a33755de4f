// Pausing by one key, and the note before a conversation that may be hard to read.

export class Pausing {
  #dialog = document.querySelector("#paused");
  #begun;
  #back;

  /** `begun` is called when a pause begins, `back` when the coder goes on. */
  constructor(begun, back) {
    this.#begun = begun;
    this.#back = back;
    this.#dialog.addEventListener("keydown", (event) => {
      if (event.key !== ".") return;
      event.stopPropagation();
      this.#dialog.close();
    });
    this.#dialog.addEventListener("close", back);
    document.querySelector("#pause")?.addEventListener("click", () => this.pause());
  }

  pause() {
    this.#dialog.showModal();
    this.#begun();
  }

  /** Shows the note, where the page has one. */
  note() {
    const note = document.querySelector("#care");
    note?.addEventListener("close", this.#back);
    note?.showModal();
  }
}
