// Locks the page when nobody has touched it for a while, and asks for the passphrase when the sign-in has ended. The
// page itself stays as it is: what waits in it is sent afterwards.

const dialog = document.querySelector("#lock");
const form = dialog.querySelector("form");
const problem = form.querySelector(".sign-in__problem");
const title = form.querySelector("h2");
const limit = Number(dialog.dataset.seconds) * 1000;
// All tabs of the browser share one sign-in, and so one clock.
const clock = "debrief-touched";
const openings = "debrief-unlocked";

let touchedAt = Date.now();
let toldAt = touchedAt;

function lastTouch() {
  try {
    return Math.max(touchedAt, Number(localStorage.getItem(clock)));
  } catch {
    return touchedAt;
  }
}

function share(key) {
  try {
    localStorage.setItem(key, String(Date.now()));
  } catch {
    // A browser that keeps nothing: this tab has a clock of its own.
  }
}

function touched() {
  const now = Date.now();
  if (isLocked() || now - touchedAt < 1000) return;
  if (now - lastTouch() >= limit) return leave();
  touchedAt = now;
  share(clock);
  if (now - toldAt < limit / 4) return;
  toldAt = now;
  fetch("/still-here", { method: "POST" }).then(
    ({ status }) => status === 401 && ask(),
    () => {},
  );
}

const isLocked = () => dialog.matches(":modal");

function open(words) {
  dialog.close();
  form.reset();
  title.textContent = words;
  problem.textContent = "";
}

/** Covers the page. */
function lock() {
  if (isLocked()) return;
  open("Locked");
  dialog.showModal();
}

/** The sign-in has ended while somebody is here: asks at the edge, and leaves the keyboard to the page. */
function ask() {
  if (dialog.open) return;
  const focused = document.activeElement;
  open("You are signed out");
  dialog.show();
  document.activeElement.blur();
  if (focused !== document.body) focused.focus({ preventScroll: true });
}

/** Nobody goes on with this browser's sign-in, in no tab. */
function leave() {
  lock();
  const token = document.querySelector(".bar__person input[name=token]").value;
  fetch("/sign-out", { method: "POST", body: new URLSearchParams({ token }) }).catch(() => {});
}

const tellSignedIn = () => document.dispatchEvent(new Event("signed-in"));

function unlock() {
  touchedAt = toldAt = Date.now();
  dialog.close();
}

async function signIn() {
  try {
    const { type, status } = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      redirect: "manual",
    });
    if (type === "opaqueredirect") {
      share(clock);
      share(openings);
      return tellSignedIn();
    }
    problem.textContent =
      status === 401 ? "That is not the passphrase." : "Too many tries, or the workbench is busy. Try again in some minutes.";
  } catch {
    problem.textContent = "The workbench cannot be reached. Try again in a moment.";
  }
  form.elements.passphrase.select();
}

share(clock);
for (const kind of ["keydown", "pointerdown", "pointermove", "wheel", "scroll"]) {
  addEventListener(kind, touched, { passive: true, capture: true });
}
setInterval(
  () => {
    if (!isLocked() && Date.now() - lastTouch() >= limit) leave();
  },
  Math.min(limit / 4, 10000),
);
document.addEventListener("signed-out", ask);
document.addEventListener("signed-in", () => dialog.open && unlock());
addEventListener("storage", ({ key }) => key === openings && tellSignedIn());
dialog.addEventListener("cancel", (event) => event.preventDefault());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  signIn();
});
