"""What a coder feels of the coding page, in Chromium: how much it loads, how soon it can be used, and how soon a key's
effect is painted; in a conversation of two thousand turns as in one of forty."""

import pathlib
import re
import statistics
import sys

from playwright.sync_api import sync_playwright

from saves.workbench import Server, furnish

sys.path.append(str(pathlib.Path(__file__).parents[2] / "Tests" / "Browser"))
from key_times import key_times  # noqa: E402

LENGTHS = [40, 2000]
VISITS = 9
ROUNDS = 8
FRAME = 1000 / 60
PARTS = re.compile(r'(?:href|src)="(/assets/[^"]+)"')
IMPORTS = re.compile(r'from "\./([^"]+)"')

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


def size(server, line):
    """The bytes of everything that a browser loads for the page."""
    cookie, _, assignment = line.split()
    html = server.get(f"/coding/{assignment}", cookie)
    parts, scripts = set(PARTS.findall(html)), [part for part in PARTS.findall(html) if part.endswith(".js")]
    while scripts:
        for name in IMPORTS.findall(server.get(scripts.pop())):
            if (path := f"/assets/scripts/{name}") not in parts:
                parts.add(path)
                scripts.append(path)
    return len(html.encode()) + sum(len(server.get(path).encode()) for path in parts)


class Coder:
    """A coder with a browser of their own, which knows nothing of the page yet."""

    def __init__(self, browser, server, line):
        cookie, _, assignment = line.split()
        name, value = cookie.split("=", 1)
        self.context = browser.new_context(viewport={"width": 1280, "height": 800})
        self.context.add_cookies([{"name": name, "value": value, "url": server.address}])
        self.page = self.context.new_page()
        self.address = f"{server.address}/coding/{assignment}"

    def first_key(self):
        """Milliseconds from the start of the navigation to the first paint, and to the effect of the first key that is
        heard; one is pressed again and again."""
        self.page.add_init_script(WATCH_FIRST_KEY)
        self.page.goto(self.address, wait_until="commit")
        while not (answered := self.page.evaluate("window.answeredAt")):
            self.page.keyboard.press("j")
        paint = 'performance.getEntriesByName("first-contentful-paint")[0].startTime'
        return self.page.evaluate(paint), answered

    def keys(self):
        """Milliseconds until each key's effect is painted."""
        self.page.goto(self.address)
        self.page.locator("html.with-script").wait_for()
        return [milliseconds for _, _, milliseconds in key_times(self.page, ROUNDS)]


def measure(debrief, folder, chromium):
    """For each length: median milliseconds to the first paint and to the first key's effect, and those of every key."""
    found = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for turns in LENGTHS:
            server = Server(debrief, furnish(debrief, folder, f"p01-page-{turns}", turns, ["e1"]))
            try:
                line = server.sign_in("e1")
                visits = []
                for _ in range(VISITS):
                    coder = Coder(browser, server, line)
                    visits.append(coder.first_key())
                    coder.context.close()
                paint, usable = (statistics.median(times) for times in zip(*visits))
                found[turns] = (paint, usable, sorted(Coder(browser, server, line).keys()))
            finally:
                server.stop()
        browser.close()
    return found


def rows(found, bytes_in_all):
    """The lines of the page's table: what, measured, aim, reached."""
    def line(what, measured, aim, is_reached):
        return f"| {what} | {measured} | {aim} | {'yes' if is_reached else 'no'} |"

    (paint, usable, keys), (long_paint, long_usable, long_keys) = (found[turns] for turns in LENGTHS)
    lines = [
        line("the coding page in all (page, styles, scripts, uncompressed; forty turns)", f"{bytes_in_all / 1000:.0f} kB",
             "under 150 kB", bytes_in_all < 150_000),
        line("from the start of loading it to the painted effect of the first key, nothing in the browser's cache",
             f"{usable:.0f} ms", "within 200 ms", usable <= 200),
    ]
    for turns, times in zip(LENGTHS, (keys, long_keys)):
        middle, most = statistics.median(times), times[int(len(times) * 0.95)]
        lines.append(line(
            f"from a key to its painted effect, {turns:,} turns, p50 and p95 of {len(times)} keys",
            f"{middle:.0f} and {most:.0f} ms, {middle / FRAME:.1f} and {most / FRAME:.1f} frames", "two frames, 33 ms",
            most <= 2 * FRAME))
    ratios = [long_paint / paint, long_usable / usable, statistics.median(long_keys) / statistics.median(keys)]
    lines.append(line("2,000 turns against 40: first paint, first key, every key",
                      ", ".join(f"{ratio:.2f}" for ratio in ratios), "each under 2 times", max(ratios) < 2))
    return lines
