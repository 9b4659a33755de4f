// Pausing by one key, and the note before a conversation that may be hard to read.

export class Pausing {
  #dialog = document.querySelector("#paused");
  #back;

  /** `back` is called when the coder goes on. */
  constructor(back) {
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
  }

  /** Shows the note, where the page has one. */
  note() {
    const note = document.querySelector("#care");
    note?.addEventListener("close", this.#back);
    note?.showModal();
  }
}
