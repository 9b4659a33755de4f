// Finds words in the conversation.

export class Finding {
  #form;
  #field;
  #line;
  #conversation;
  #focus;
  #matches = [];
  #place = -1;

  constructor(form, conversation, focus) {
    this.#form = form;
    this.#field = form.querySelector("input");
    this.#line = form.querySelector("#found");
    this.#conversation = conversation;
    this.#focus = focus;
    form.addEventListener("submit", (event) => event.preventDefault());
    this.#field.addEventListener("input", () => this.#search());
    form.addEventListener("keydown", (event) => this.#press(event));
  }

  start() {
    this.#form.hidden = false;
    this.#field.focus();
    this.#field.select();
    this.#search();
  }

  #search() {
    const words = this.#field.value.trim().toLowerCase();
    const texts = words ? [...this.#conversation.texts()] : [];
    this.#matches = texts.filter(({ text }) => text.toLowerCase().includes(words)).map(({ turn }) => turn);
    this.#place = -1;
    if (this.#matches.length > 0) this.#go(1);
    else this.#show(words ? "not found" : "");
  }

  #press(event) {
    if (event.key === "Enter") this.#go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") this.#leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  async #go(step) {
    const count = this.#matches.length;
    if (count === 0) return;
    this.#place = (this.#place + step + count) % count;
    const turn = this.#matches[this.#place];
    const row = await this.#conversation.reach(turn);
    this.#show(`turn ${turn}, ${this.#place + 1} of ${count}`, row);
    this.#focus.reveal(row, row, this.#form.offsetHeight);
  }

  #show(words, row) {
    this.#line.textContent = words;
    document.querySelector(".is-found")?.classList.remove("is-found");
    row?.classList.add("is-found");
  }

  /** Opens the turn that was found, or the next one that is coded. */
  #leave() {
    const found = this.#matches[this.#place];
    this.#show("");
    this.#form.hidden = true;
    const unit = this.#conversation.units.find((each) => Number(each) >= found);
    if (unit) this.#focus.open(unit);
    else this.#focus.take();
  }
}
