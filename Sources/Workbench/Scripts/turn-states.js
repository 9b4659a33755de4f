// Writes beside each turn how its coding stands, and in the bar how many turns are answered.

import { lacking, unitWords } from "./words.js";

export class TurnStates {
  #conversation;
  #state;
  #rows;
  #line;

  /** `rows` are the codes of all kinds of units, `line` the place in the bar. */
  constructor({ conversation, state, rows, line }) {
    this.#conversation = conversation;
    this.#state = state;
    this.#rows = rows;
    this.#line = line;
  }

  /** Whether a unit lacks something before submitting. */
  isWanting(unit) {
    return !this.#isComplete(unit, this.#state.unit(unit));
  }

  /** Writes how `units` stand: those that changed. */
  render(units) {
    for (const unit of units) this.#write(unit);
    const all = this.#conversation.units;
    this.#line.textContent = `${this.#state.answered(all)} of ${all.length} answered`;
  }

  #write(unit) {
    const link = this.#conversation.row(unit)?.querySelector(".turn__state");
    if (!link) return;
    const said = this.#state.unit(unit);
    const words = unitWords(said, this.#isComplete(unit, said));
    link.textContent = words;
    link.classList.toggle("is-answered", this.#state.isAnswered(unit));
    link.classList.toggle("is-unsure", said.flag);
    link.setAttribute("aria-label", `Turn ${unit}: ${words}`);
  }

  #isComplete(unit, said) {
    if (said.nothing) return true;
    const rows = this.#rows.filter((row) => row.dataset.unitKind === this.#conversation.kindOf(unit));
    return rows.every((row) => lacking(said.codings[row.dataset.code], row.dataset).length === 0);
  }
}
