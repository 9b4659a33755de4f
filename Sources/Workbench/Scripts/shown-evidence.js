// The open unit's evidence, marked in the conversation.

import { showMarks } from "./evidence-text.js";

export class ShownEvidence {
  #conversation;
  #marked = [];

  constructor(conversation) {
    this.#conversation = conversation;
  }

  /** Shows `spans`, each with its code's `name` and whether it `isShown`, and none of those shown before. */
  show(spans) {
    const turns = [...new Set(spans.map((span) => String(span.turn)))];
    for (const turn of new Set([...this.#marked, ...turns])) {
      const element = this.#conversation.row(turn)?.querySelector(".turn__text");
      if (element) showMarks(element, element.textContent, spans.filter((span) => String(span.turn) === turn));
    }
    this.#marked = turns;
  }
}
