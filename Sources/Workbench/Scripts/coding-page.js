// The coding page by keyboard: joins the conversation, the codes, the marking of evidence and the saving.

import { ChangeQueue } from "./change-queue.js";
import { chosen, pressed } from "./code-acts.js";
import { CodePanel } from "./code-panel.js";
import { CodingState } from "./coding-state.js";
import { settle } from "./conflict.js";
import { Conversation } from "./conversation.js";
import { EvidenceMarking } from "./evidence-marking.js";
import { selectedSpan } from "./evidence-text.js";
import { Finding } from "./finding.js";
import { Finishing } from "./finishing.js";
import { bindKeys } from "./key-bindings.js";
import { Pausing } from "./pausing.js";
import { SaveStatus } from "./save-status.js";
import { ShownEvidence } from "./shown-evidence.js";
import { claimKey } from "./tab-queue.js";
import { watchFields } from "./text-fields.js";
import { TurnFocus } from "./turn-focus.js";
import { TurnStates } from "./turn-states.js";
import { UndoHistory } from "./undo-history.js";
import { codingWords, unitName } from "./words.js";

const main = document.querySelector("main.coding");
const { api, token, person } = main.dataset;
const claim = claimKey(main.dataset.queue);
const isFinal = "final" in main.dataset;
const notice = document.querySelector("#notice");
// How long a coder stays on a turn before it is noted as their place.
const placePause = 800;

const list = main.querySelector(".transcript");
const conversation = new Conversation(list, {
  units: main.dataset.units.split(" ").filter(Boolean),
  first: Number(main.dataset.first),
  last: Number(main.dataset.last),
  count: Number(main.dataset.turns),
  peer: main.dataset.peer,
  read: async () => (await (await fetch(api)).json()).turns,
});
const state = new CodingState(JSON.parse(main.dataset.kept));
const status = new SaveStatus(document.querySelector("#save-status"));
const key = await claim;
const queue = new ChangeQueue({ address: `${api}/changes`, token, person, key, report });
const past = new UndoHistory(key);
const otherTabs = new BroadcastChannel(main.dataset.queue);
const marking = new EvidenceMarking((words) => say(`“${words.replace(/^(.{30}).{8,}(.{30})$/su, "$1 … $2")}”`));
const shown = new ShownEvidence(conversation);
const focus = new TurnFocus(list, conversation, opened);
const panel = new CodePanel({
  list: main.querySelector(".codes"),
  about: main.querySelector("#about"),
  state,
  text: (turn) => conversation.text(turn),
  isFinal,
});
const states = new TurnStates({
  conversation,
  state,
  rows: [...main.querySelectorAll(".codes > li")],
  line: document.querySelector("#progress"),
});
const pausing = new Pausing(() => tell("pauses"), () => focus.take());
const finding = new Finding(document.querySelector("#find"), conversation, focus);
// What was said with the codes that were taken back: setting one again brings it again.
const takenBack = new Map();
let unit = main.dataset.unit;
let placeTimer;

function say(words) {
  notice.textContent = words;
}

async function report(news) {
  status.show(news);
  finishing.heard(news);
  if (news.state === "saved" && news.change) otherTabs.postMessage("saved");
  if (news.state === "saved" && news.replaced) await reload();
  if (news.state === "refused") await reload();
  if (news.state === "conflict") await askBoth(news.change);
}

/** Shows what the server holds, with what is still waiting on top. */
async function reload() {
  try {
    const sheet = await (await fetch(api)).json();
    state.replace(structuredClone(sheet.units));
    queue.waiting.forEach((change) => state.apply(change));
    render(conversation.units);
    return sheet;
  } catch {
    say("Reload the page to see what is kept.");
  }
}

async function askBoth(change) {
  const sheet = await reload();
  if (!sheet) return;
  await focus.open(change.unit);
  const rewrite = await settle(change, sheet.units, (code) => code && panel.row(code));
  queue.resolve(rewrite);
  await reload();
  focus.take();
}

/** Makes a change, shows it and sends it. */
function perform(change) {
  const was = state.basis(change);
  state.apply(change);
  queue.add(change.act === "flag" ? change : { ...change, was });
}

function make(change, words, further = "") {
  if (isFinal && change.act !== "flag") return say("This coding is submitted and final.");
  past.record({ unit: change.unit, words, forth: [change], back: state.inverse(change) });
  perform(change);
  render();
  say(words + further);
}

/** Sets a code as it stands in `coding`; `null` takes it back. */
function set(code, coding) {
  const row = panel.row(code);
  if (!row || coding === undefined) return;
  const { name, scale } = row.dataset;
  const stands = state.coding(unit, code);
  if (!coding) {
    if (!stands) return say(`${name} is not set.`);
    takenBack.set(`${unit} ${code}`, stands);
    return make({ unit, act: "clear", code }, `${name}: taken back`, ` (${codingWords(stands, scale)}). u brings it again.`);
  }
  const change = { unit, act: "set", code, coding };
  if (stands && state.stands(change)) return say(`${name}: that is chosen already.`);
  const isAgain = !stands && takenBack.has(`${unit} ${code}`);
  make(change, `${name}: set`, isAgain ? ` again (${codingWords(coding, scale)})` : "");
}

const current = () => state.coding(unit, panel.current);
const before = () => takenBack.get(`${unit} ${panel.current}`);

function pressCode(code) {
  panel.show(code);
  if (isFinal) return;
  const row = panel.row(code);
  const choices = [...panel.about(code).querySelectorAll("[data-field=value] [data-choice]")];
  const coding = pressed(row, current(), before(), choices.map((choice) => choice.dataset.choice));
  if (coding !== undefined) return set(code, coding);
  const number = panel.about(code).querySelector("input[name=number]");
  if (number) number.focus();
  else say(`${row.dataset.name}: choose by digit`);
}

function choose(choice) {
  const row = panel.row(panel.current);
  if (!row) return;
  const coding = chosen(choice, row, current(), before());
  if (coding === undefined) return say(`Choose a value of ${row.dataset.name} first.`);
  set(panel.current, coding);
}

function setNothing() {
  const isNothing = !state.unit(unit).nothing;
  const count = Object.keys(state.unit(unit).codings).length;
  if (isNothing && count > 0) return say("Take the codes back first; then there is nothing to code here.");
  make({ unit, act: "nothing", nothing: isNothing }, isNothing ? "Nothing to code here" : "Not yet coded");
}

function setFlag() {
  const flag = !state.unit(unit).flag;
  make({ unit, act: "flag", flag }, flag ? "Unsure, discuss" : "No longer unsure");
}

/** Text fields belong to a code that is set. */
function keepField(code, field, text) {
  const coding = state.coding(unit, code);
  if (field === "number") return text === "" ? undefined : set(code, { ...coding, value: text });
  if ((coding?.[field] ?? "") === text) return;
  if (!coding) return say("Set the code first; a comment and a better reply belong to it.");
  set(code, { ...coding, [field]: text });
}

const fields = watchFields(main.querySelector("#about"), keepField);
const finishing = new Finishing({
  link: document.querySelector("#finish"),
  queue,
  flush: () => fields.flush(),
  say,
});

function write(name) {
  const row = panel.row(panel.current);
  if (!row || isFinal) return;
  if (!current()) return say(`Set ${row.dataset.name} first; a comment and a better reply belong to a code.`);
  panel.about(panel.current).querySelector(`textarea[name=${name}]`).focus();
}

function startMarking() {
  const row = panel.row(panel.current);
  if (!row || isFinal) return;
  if (row.dataset.evidence === "none") return say(`${row.dataset.name} takes no evidence.`);
  if (!current() && row.dataset.scale !== "binary") return say(`Set ${row.dataset.name} first.`);
  const selected = selectedSpan();
  if (selected) return keepSpan(selected);
  const turns = [...conversation.back(unit)].map((turn) => ({
    row: turn,
    text: conversation.text(turn.dataset.unit),
  }));
  focus.take();
  marking.start(turns, keepSpan);
  say("A digit: that phrase. Arrows, Space, Enter: words. Tab: the turn before. Esc: leave.");
}

function keepSpan(span) {
  say(span ? "" : "Nothing marked");
  getSelection().removeAllRanges();
  if (!span) return renderMarks();
  if (unit !== "session" && span.turn > Number(unit)) {
    return say("Evidence lies in this turn or in one before it.");
  }
  const coding = current() ?? { value: "yes", ...before() };
  set(panel.current, { ...coding, evidence: [...(coding.evidence ?? []), span] });
}

function unmark(index) {
  const coding = current();
  set(panel.current, { ...coding, evidence: coding.evidence.filter((_, place) => place !== index) });
}

/** Takes an act back or does it again, unless something else stands there by now. */
async function travel(act, { from, to, done }) {
  if (isFinal && act?.[to].some((change) => change.act !== "flag")) return say("This coding is submitted and final.");
  if (!act) return say(`Nothing to ${done === "Undone" ? "undo" : "do again"}.`);
  await focus.open(act.unit);
  if (!act[from].every((change) => state.stands(change))) {
    return say(`Not ${done.toLowerCase()}: ${act.words}. It was changed elsewhere since.`);
  }
  act[to].forEach(perform);
  render();
  say(`${done}: “${act.words}”`);
}

const undo = () => travel(past.undo(), { from: "forth", to: "back", done: "Undone" });
const redo = () => travel(past.redo(), { from: "back", to: "forth", done: "Done again" });

function nextUncoded() {
  const { units } = conversation;
  const place = units.indexOf(unit);
  const after = [...units.slice(place + 1), ...units.slice(0, place + 1)];
  const next = after.find((each) => !state.isAnswered(each)) ?? after.find((each) => states.isWanting(each));
  if (next) focus.open(next);
  else say("Everything is answered. Press Ctrl and Enter to submit.");
}

function move(step) {
  const next = conversation.units[conversation.units.indexOf(unit) + step];
  if (next) focus.open(next);
}

function opened(next) {
  marking.stop();
  fields.flush();
  unit = next;
  panel.open(unit, conversation.kindOf(unit));
  document.querySelector("#unit-name").textContent = unitName(unit);
  say("");
  render();
  clearTimeout(placeTimer);
  if (!isFinal) placeTimer = setTimeout(notePlace, placePause);
}

function notePlace() {
  clearTimeout(placeTimer);
  placeTimer = undefined;
  tell("place", { unit });
}

/** Tells the server what does not matter when it is lost: where the coder is, and that they pause. */
function tell(what, message) {
  fetch(`${api}/${what}`, {
    method: "POST",
    keepalive: true,
    headers: { "Content-Type": "application/json", "X-Form-Token": queue.token },
    body: message && JSON.stringify(message),
  }).catch(() => {});
}

function render(units = [unit]) {
  panel.render();
  renderMarks();
  states.render(units);
}

function renderMarks() {
  if (marking.isOn) return;
  const spans = Object.entries(state.unit(unit).codings).flatMap(([code, { evidence }]) =>
    (evidence ?? []).map((span) => ({ ...span, name: panel.row(code)?.dataset.name, isShown: code === panel.current })),
  );
  shown.show(spans);
}

const acts = {
  isMarking: () => marking.isOn,
  mark: (event) => marking.press(event),
  move,
  nextUncoded,
  nothing: setNothing,
  flag: setFlag,
  comment: () => write("comment"),
  alternative: () => write("alternative"),
  startMarking,
  undo,
  redo,
  takeBack: () => set(panel.current, null),
  find: () => finding.start(),
  pause: () => pausing.pause(),
  finish: () => (finishing.isPossible ? finishing.go() : say("This coding is submitted and final.")),
  help: () => document.querySelector("#keys").showModal(),
  leaveField: (field) => {
    field.blur();
    focus.take();
  },
  digit: (digit) => {
    const button = panel.about(panel.current)?.querySelector(`[data-digit="${digit}"]`);
    if (button) choose(button.dataset.choice);
    return button !== null;
  },
  letter: (letter, isLook) => {
    const row = panel.rows.find((each) => each.dataset.key === letter);
    if (!row) return false;
    if (isLook) panel.show(row.dataset.code);
    else pressCode(row.dataset.code);
    panel.reveal();
    renderMarks();
    return true;
  },
};
bindKeys(acts);

main.addEventListener("submit", (event) => event.target.closest(".correction") || event.preventDefault());
main.addEventListener(
  "click",
  (event) => {
    if (!marking.isOn) return;
    const selected = selectedSpan();
    if (selected) marking.stop(selected);
    if (selected || marking.click(event)) event.stopPropagation();
  },
  { capture: true },
);
main.addEventListener("click", (event) => {
  const target = event.target.closest("button, a.code__press");
  if (!target) return;
  if (target.dataset.does) return acts[target.dataset.does]();
  const code = target.closest("[data-code]")?.dataset.code;
  if (code) {
    pressCode(code);
    if (event.detail > 0) panel.reveal();
  } else if (target.id === "nothing") setNothing();
  else if (target.id === "flag") setFlag();
  else if (target.dataset.choice) choose(target.dataset.choice);
  else if (target.value === "clear") set(panel.current, null);
  else if ("mark" in target.dataset) startMarking();
  else if (target.dataset.unmark) unmark(Number(target.dataset.unmark));
  else return;
  event.preventDefault();
  if (event.detail > 0 && !marking.isOn) focus.take();
});

const codes = main.querySelector(".codes");
codes.addEventListener("pointerover", ({ target }) => panel.preview(target.closest("[data-code]")?.dataset.code));
codes.addEventListener("pointerleave", () => panel.preview(undefined));
codes.addEventListener("focusin", ({ target }) => {
  const code = target.closest("[data-code]")?.dataset.code;
  if (code && target.matches(":focus-visible")) panel.show(code);
});
document.querySelector("#show-keys")?.addEventListener("click", () => document.querySelector("#keys").showModal());
addEventListener("beforeunload", (event) => {
  fields.flush();
  if (queue.waiting.length > 0) event.preventDefault();
});
addEventListener("pagehide", () => placeTimer && notePlace());
addEventListener("online", () => {
  queue.send();
  if (!isFinal) notePlace();
});
otherTabs.addEventListener("message", reload);

queue.waiting.forEach((change) => state.apply(change));
queue.send();
const wanted = new URL(location.href).searchParams.get("code");
if (wanted && panel.row(wanted)) panel.show(wanted);
await focus.open(unit);
document.documentElement.classList.add("with-script");
performance.mark("usable");
pausing.note();
await conversation.whole((from, to) => {
  const units = conversation.units.filter((each) => from <= Number(each) && Number(each) <= to);
  states.render(units);
});
panel.render();
