// The practice page: follows the session, sends what the trainee does, and shows how it stands.

import { ChangeQueue } from "./change-queue.js";
import { Composer } from "./practice-composer.js";
import { HeldMessage, OutOfRole } from "./practice-dialogs.js";
import { bindKeys } from "./practice-keys.js";
import { Stream } from "./practice-stream.js";
import { Turns } from "./practice-turns.js";

document.documentElement.classList.add("with-script");

const main = document.querySelector("main.practice");
const { address, token, person, client, position, session, seconds } = main.dataset;
const find = (id) => document.getElementById(id);
const began = performance.now() - Number(seconds) * 1000;
let { standing } = main.dataset;
let lastTurn = Number(main.dataset.turn);
let isConnected = true;
let isSignedOut = false;
let sending = "";

const turns = new Turns({ talk: find("talk"), log: find("log"), list: find("turns") });
const queue = new ChangeQueue({
  address: `${address}/acts`, token, person, key: `debrief-practice-${session}`, report: heardOfSending,
});
const composer = new Composer({
  form: find("composer"), key: `debrief-draft-${session}`, turn: lastTurn, send: say,
  refuses: () => (standing === "yours" && waiting().length === 0 ? "" : whyNot()),
});
const outOfRole = new OutOfRole(find("out-of-role"), [find("step-out"), ...document.querySelectorAll("[data-step-out]")]);
const held = new HeldMessage(find("held"), decide);
const stream = new Stream({ address, position, hear });

const waiting = () => queue.waiting.filter(({ act }) => act === "say");

function whyNot() {
  if (waiting().length > 0) return "Your last message is not sent yet; these words stay here.";
  return `${client} is still writing; your words stay here.`;
}

function say(message) {
  queue.add({ act: "say", ...message });
  turns.showWaiting(waiting());
  turns.toEnd();
}

/** What happens to a message that was held back. */
function decide(choice, message) {
  if (choice === "send") say({ ...message, meant: true });
  if (choice === "end") queue.add({ act: "end" });
  if (choice === "keep") composer.giveBack(message);
  if (choice !== "end") composer.focus();
}

function heardOfSending({ state, words, count, change, answer }) {
  sending = "";
  if (state === "waiting") {
    const messages = count === 1 ? "1 message is" : `${count} messages are`;
    sending = `Not sent: ${words.replace(/\.$/, "")}. Trying again; ${messages} kept in this browser.`;
  }
  if (state === "refused") {
    if (answer.held) held.ask(plain(change));
    else if (change.act === "say") {
      composer.giveBack(plain(change));
      sending = words;
    } else sending = words;
  }
  turns.showWaiting(waiting());
  composer.refresh();
  showLine();
}

const plain = ({ turn, text, suggestion }) => ({ turn, text, ...(suggestion && { suggestion }) });

function hear({ turn, part, standing: news, connected, ...more }) {
  if (more.hasEnded) return leave();
  if (more.isSignedOut !== undefined) ({ isSignedOut } = more);
  if (turn) turns.put(turn);
  if (part) showPart(part);
  if (news) showStanding(news);
  if (connected !== undefined) {
    if (connected && !isConnected) queue.send();
    isConnected = connected;
    if (connected) isSignedOut = false;
  }
  showLine();
}

function showLine() {
  const gone = isSignedOut
    ? "You are signed out. What you write stays here."
    : "The connection is gone. What you write stays here; trying again.";
  const words = sending || (isConnected ? "" : gone);
  if (find("line").textContent !== words) find("line").textContent = words;
  find("line").classList.toggle("is-waiting", words !== "");
}

/** Shows a part of the page anew; who was on a suggestion stays on it. */
function showPart({ part, version, html }) {
  const place = find(part);
  if (!place || place.dataset.version === version) return;
  const number = place.contains(document.activeElement) ? document.activeElement.dataset.use : undefined;
  const isTableOpen = place.querySelector(".emotion__table")?.open;
  place.dataset.version = version;
  place.innerHTML = html;
  if (isTableOpen) place.querySelector(".emotion__table")?.setAttribute("open", "");
  if (number) place.querySelector(`[data-use="${number}"]`)?.focus();
}

function showStanding({ standing: now, turn, heard, trouble, waysOn }) {
  if (now === "ended") return leave();
  const isWriting = now === "answering" && !trouble;
  const isAtEnd = turns.isAtEnd;
  const said = find("said-by-screen-reader");
  const words = isWriting ? `${client} is writing` : "";
  if (said.textContent !== words) said.textContent = words;
  find("typing").hidden = !isWriting;
  find("heard").textContent = heard;
  find("trouble").hidden = !trouble;
  if (find("trouble-words").textContent !== (trouble ?? "")) find("trouble-words").textContent = trouble ?? "";
  find("ways-on").hidden = waysOn.length === 0;
  if (isAtEnd) turns.toEnd();
  const hasJustLeft = now === "left" && standing !== "left";
  standing = now;
  lastTurn = turn;
  composer.turn = turn;
  composer.refresh();
  find("composer").hidden = now === "left";
  find("farewell").hidden = now !== "left";
  if (hasJustLeft) {
    turns.toEnd();
    find("farewell").querySelector("button").focus();
  }
}

/** The session has ended, here or in another tab: nothing of it stays in the browser. */
function leave() {
  stream.close();
  queue.forget();
  composer.forget();
  location.replace(address);
}

function use(number) {
  const button = find("suggestions")?.querySelector(`[data-use="${number}"]`);
  if (button) composer.use(number, button.querySelector(".suggestion__text").textContent);
}

/** Opens a note and goes into it at once, so that the first letter is not lost. */
function write(note) {
  if (!note) return;
  note.open = true;
  note.querySelector("input[name=text]").focus();
}

document.addEventListener("click", (event) => {
  const suggestion = event.target.closest("[data-use]");
  const act = event.target.closest("[data-act]")?.dataset.act;
  if (!suggestion && !act) return;
  event.preventDefault();
  if (suggestion) return use(Number(suggestion.dataset.use));
  if (find("out-of-role").open) find("out-of-role").close();
  queue.add({ act });
});

find("turns").addEventListener("submit", (event) => {
  event.preventDefault();
  const { turn, text } = event.target.elements;
  queue.add({ act: "mark", turn: Number(turn.value), text: text.value });
  text.value = "";
  event.target.closest(".notice").open = false;
  composer.focus();
});

find("turns").addEventListener("click", (event) => {
  const note = event.target.closest(".notice__open")?.parentElement;
  if (!note || note.open) return;
  event.preventDefault();
  write(note);
});

find("show-keys").addEventListener("click", () => find("keys").showModal());

bindKeys({
  use,
  notice: () => write(turns.row(lastTurn)?.querySelector(".notice")),
  stepOut: () => outOfRole.step(),
  write: () => composer.focus(),
  help: () => find("keys").showModal(),
});

function showElapsed() {
  const minutes = Math.floor((performance.now() - began) / 60000);
  const words = minutes < 1 ? "just begun" : `${minutes} min`;
  if (find("elapsed").textContent !== words) find("elapsed").textContent = words;
}

setInterval(showElapsed, 5000);
if (matchMedia("(max-width: 63.99rem)").matches) find("emotion")?.removeAttribute("open");
turns.showWaiting(waiting());
queue.send();
stream.open();
if (matchMedia("(pointer: fine)").matches) composer.focus();
