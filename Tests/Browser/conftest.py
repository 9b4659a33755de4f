"""A workbench with a study of its own for each test, and a browser in front of it."""

import os
import re
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright
from signing_in import PASSPHRASE, cookie

HERE = Path(__file__).parent
DEBRIEF = os.environ.get("DEBRIEF_BIN", str(HERE.parents[1] / ".build/debug/debrief"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SESSION = "p01-exam-stress-1"

# In a build for debugging, a passphrase may take this many milliseconds on a busy machine.
expect.set_options(timeout=30_000)


def choose_passphrase(page):
    """Fills in what the page behind a sign-in link asks for."""
    page.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
    page.get_by_label("The same once more").fill(PASSPHRASE)
    page.get_by_role("button", name="Sign in").press("Enter")


@dataclass
class Workbench:
    """A study with one conversation, given to the expert e1 and to its own trainee p01."""

    study: Path
    address: str = ""
    process: subprocess.Popen = field(default=None, repr=False)
    known: set = field(default_factory=set)

    def run(self, *words):
        """Runs a command on the study and gives its standard output."""
        done = subprocess.run(
            [DEBRIEF, *map(str, words), "--study", str(self.study)], capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def fill(self):
        self.run("init", "--title", "Browser test")
        for name, role in (("e1", "expert"), ("e2", "expert"), ("lena", "lead")):
            self.run("person", "add", name, "--role", role)
        self.run("session", "import", str(HERE / "conversation.csv"))
        self.run("assign", "--session", SESSION, "--coder", "e1", "p01", "--scheme", "peer-support")

    def start(self, *options, port=0):
        """Starts the server, on a free port unless one is named, and waits until it says where it is."""
        self.process = subprocess.Popen(
            [DEBRIEF, "serve", "--port", str(port), "--study", str(self.study), *options],
            stderr=subprocess.PIPE, text=True,
        )
        for line in self.process.stderr:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                self.address = found.group()
                return
        raise RuntimeError("debrief serve ended without saying where it is")

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        try:
            self.process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            raise
        return self.process.returncode

    def link(self, person):
        return self.run("person", "invite", person, "--address", self.address).strip()

    def sign_in(self, page, person):
        """Signs in on a page: by a link of one's own first, and by the passphrase from then on."""
        if person not in self.known:
            page.goto(self.link(person))
            choose_passphrase(page)
        else:
            page.goto(f"{self.address}/sign-in")
            page.get_by_label("Name").fill(person)
            page.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
            page.get_by_role("button", name="Sign in").press("Enter")
        self.known.add(person)
        page.wait_for_url(f"{self.address}/")

    def cookie(self, person):
        """Does the same without a browser, and gives the cookie."""
        if person in self.known:
            return cookie(f"{self.address}/sign-in", name=person)
        self.known.add(person)
        return cookie(self.link(person))


@pytest.fixture
def workbench(tmp_path):
    bench = Workbench(tmp_path / "study.sqlite")
    try:
        bench.fill()
        bench.start()
        yield bench
    finally:
        if bench.process is not None and bench.process.poll() is None:
            bench.stop()


@pytest.fixture(scope="session")
def browser():
    if not Path(CHROMIUM).exists():
        pytest.fail(f"No browser at {CHROMIUM}. Install chromium, or name one with CHROMIUM.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, workbench):
    """Signs a person in with a link of their own, in a browser window of their own, and gives the page."""
    contexts = []

    def sign_in(person, **options):
        context = browser.new_context(viewport={"width": 1280, "height": 800}, **options)
        contexts.append(context)
        page = context.new_page()
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.on("console", lambda said: said.type == "error" and page.problems.append(said.text))
        page.on("dialog", lambda dialog: (page.problems.append(f"a dialog: {dialog.message}"), dialog.accept()))
        workbench.sign_in(page, person)
        return page

    yield sign_in
    for context in contexts:
        context.close()
