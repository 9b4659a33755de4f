"""What a coder feels of the coding page, in Chromium: how much it loads, how soon it can be used, and how soon a key's
effect is painted; in a conversation of two thousand turns as in one of forty."""

import contextlib
import http.server
import pathlib
import re
import statistics
import sys
import threading
import urllib.parse

from playwright.sync_api import sync_playwright

from saves.workbench import Server, furnish

sys.path.append(str(pathlib.Path(__file__).parents[2] / "Tests" / "Browser"))
from key_times import key_times  # noqa: E402

LENGTHS = [40, 2000]
VISITS = 9
ROUNDS = 8
FRAME = 1000 / 60
PARTS = re.compile(r'(?:href|src)="(/assets/[^"]+)"')

# Notes when the first key was answered: when the painted page showed another turn as the open one.
WATCH_FIRST_KEY = """
let first;
const look = () => {
  const open = document.querySelector(".turn[aria-current=true]")?.id;
  first ??= open;
  if (open === first) return requestAnimationFrame(look);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => (window.answeredAt = performance.now());
  channel.port2.postMessage(null);
};
requestAnimationFrame(look);
"""

# When the coding page's script begins to hear keys; an empty page hears them as soon as it is painted.
HEARS_KEYS = '() => performance.getEntriesByName("usable")[0]?.startTime ?? 0'
FIRST_PAINT = '() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime'

# What the browser itself needs: two turns, and a script that goes from one to the other.
EMPTY = b"""<!doctype html><title>Empty</title><ol><li class="turn" id="one" aria-current="true">One<li class="turn" id="two">Two</ol>
<script type="module">
addEventListener("keydown", () => {
  one.removeAttribute("aria-current");
  two.setAttribute("aria-current", "true");
});
</script>"""


class EmptyPage(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(EMPTY)))
        self.end_headers()
        self.wfile.write(EMPTY)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def empty_page():
    """The address of a page that is all but empty."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), EmptyPage) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def size(server, line):
    """The bytes of everything that a browser loads for the page."""
    cookie, _, assignment = line.split()
    html = server.get(f"/coding/{assignment}", cookie)
    return len(html.encode()) + sum(len(server.get(path).encode()) for path in set(PARTS.findall(html)))


class Coder:
    """Somebody with a browser of their own, which knows nothing of the page yet."""

    def __init__(self, browser, address, cookie=None):
        self.context = browser.new_context(viewport={"width": 1280, "height": 800})
        if cookie:
            name, value = cookie.split("=", 1)
            self.context.add_cookies([{"name": name, "value": value, "domain": "127.0.0.1", "path": "/"}])
        self.page = self.context.new_page()
        self.page.add_init_script(WATCH_FIRST_KEY)
        self.address = address

    def first_key(self):
        """Milliseconds from the start of the navigation to the first paint, to when the page is painted and hears keys,
        and to the effect of the first key that is heard; one is pressed again and again."""
        self.page.goto(self.address, wait_until="commit")
        while not (answered := self.page.evaluate("window.answeredAt")):
            self.page.keyboard.press("j")
        paint = self.page.wait_for_function(FIRST_PAINT).json_value()
        return paint, max(paint, self.page.evaluate(HEARS_KEYS)), answered

    def go_home(self):
        """Leaves for the first page, as before the next conversation."""
        self.page.goto(urllib.parse.urljoin(self.address, "/"), wait_until="networkidle")

    def keys(self):
        """Milliseconds until each key's effect is painted."""
        self.page.goto(self.address)
        self.page.locator("html.with-script").wait_for()
        return [milliseconds for _, _, milliseconds in key_times(self.page, ROUNDS)]


def visits(browser, *page):
    """Median milliseconds to the first paint, to when keys are heard and to the first key's effect, for somebody who was
    never there; and to the first key's effect for the same when they come again."""
    times = []
    for _ in range(VISITS):
        coder = Coder(browser, *page)
        first = coder.first_key()
        coder.go_home()
        *_, again = coder.first_key()
        times.append((*first, again))
        coder.context.close()
    return [statistics.median(each) for each in zip(*times)]


def measure(debrief, folder, chromium):
    """For each length what `visits` finds, and the milliseconds of every key; and what `visits` finds on a page that is
    all but empty."""
    found = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for turns in LENGTHS:
            server = Server(debrief, furnish(debrief, folder, f"p01-page-{turns}", turns, ["e1"]))
            try:
                cookie, _, assignment = server.sign_in("e1").split()
                # Always at the first reply: the workbench would go on where a visit before left.
                page = (f"{server.address}/coding/{assignment}?unit=2", cookie)
                found[turns] = (*visits(browser, *page), sorted(Coder(browser, *page).keys()))
            finally:
                server.stop()
        with empty_page() as address:
            empty = visits(browser, address)
        browser.close()
    return found, empty


def rows(found, empty, bytes_in_all):
    """The lines of the page's table: what, measured, aim, reached."""
    def line(what, measured, aim, is_reached):
        return f"| {what} | {measured} | {aim} | {'yes' if is_reached else 'no'} |"

    def since_loading(what, measured, bare):
        return line(
            "from the start of loading it " + what,
            f"{measured:.0f} ms, {measured / bare:.1f} times as long as a page that is all but empty ({bare:.0f} ms)",
            "within 200 ms", measured <= 200)

    (paint, usable, first, again, keys), (long_paint, _, long_first, _, long_keys) = (
        found[turns] for turns in LENGTHS)
    _, empty_usable, empty_first, empty_again = empty
    lines = [
        line("the coding page in all (page, styles, scripts, uncompressed; forty turns)", f"{bytes_in_all / 1000:.0f} kB",
             "under 150 kB", bytes_in_all < 150_000),
        since_loading("until it is painted and hears keys, in a new browser that has never been there",
                      usable, empty_usable),
        since_loading("to the painted effect of the first key, in such a browser", first, empty_first),
        since_loading("to the painted effect of the first key, for a coder who comes from the first page to the next "
                      "conversation", again, empty_again),
    ]
    for turns, times in zip(LENGTHS, (keys, long_keys)):
        middle, most = statistics.median(times), times[int(len(times) * 0.95)]
        lines.append(line(
            f"from a key to its painted effect, {turns:,} turns, p50 and p95 of {len(times)} keys",
            f"{middle:.0f} and {most:.0f} ms, {middle / FRAME:.1f} and {most / FRAME:.1f} frames", "two frames, 33 ms",
            most <= 2 * FRAME))
    ratios = [long_paint / paint, long_first / first, statistics.median(long_keys) / statistics.median(keys)]
    lines.append(line("2,000 turns against 40: first paint, first key, every key",
                      ", ".join(f"{ratio:.2f}" for ratio in ratios), "each under 2 times", max(ratios) < 2))
    return lines
