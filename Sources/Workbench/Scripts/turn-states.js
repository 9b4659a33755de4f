// Writes beside each turn how its coding stands, and in the bar how many turns are answered,
// and how many of them lack something.

import { lacking, unitName, unitWords } from "./words.js";

export class TurnStates {
  #conversation;
  #state;
  #codes;
  #line;

  /** `rows` are the codes of all kinds of units, `line` the place in the bar. */
  constructor({ conversation, state, rows, line }) {
    this.#conversation = conversation;
    this.#state = state;
    this.#codes = rows.map((row) => ({ ...row.dataset }));
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
    const answered = all.filter((unit) => this.#state.isAnswered(unit));
    const wanting = answered.filter((unit) => this.isWanting(unit)).length;
    this.#line.textContent =
      `${answered.length} of ${all.length} answered` + (wanting > 0 ? `, ${wanting} not complete` : "");
  }

  #write(unit) {
    const link = this.#conversation.row(unit)?.querySelector(".turn__state");
    if (!link) return;
    const said = this.#state.unit(unit);
    const words = unitWords(said, this.#isComplete(unit, said));
    link.textContent = words;
    link.classList.toggle("is-answered", this.#state.isAnswered(unit));
    link.classList.toggle("is-unsure", said.flag);
    link.setAttribute("aria-label", `${unitName(unit)}: ${words}`);
  }

  #isComplete(unit, said) {
    if (said.nothing) return true;
    const kind = this.#conversation.kindOf(unit);
    return this.#codes.every((code) => code.unitKind !== kind || lacking(said.codings[code.code], code).length === 0);
  }
}
