"""Makes the pictures in docs/images: the coding page and the practice page. Needs Pillow beside requirements.txt."""

import io
import tempfile
from pathlib import Path

from conftest import CHROMIUM, HERE, Workbench, choose_passphrase
from PIL import Image
from playwright.sync_api import expect, sync_playwright
from test_coding import start
from test_practice import begin, composer, say

ROOT = HERE.parents[1]
PICTURES = ROOT / "docs/images"
BEFORE = {2: ["e", "y", "o", "l", "4"], 4: ["e", "o", "l", "4"], 6: ["e", "y", "o", "l", "4"]}
REPLIES = [
    "Hello Mira. What is on your mind today?",
    "It sounds as if the exams are there even when you close your eyes.",
    "What is it like to carry that alone?",
]
COMMENT = "Wading is how his days feel. The question steps over it, towards what he would want."


def make(folder):
    bench = Workbench(Path(folder) / "study.sqlite")
    bench.run("init", "--title", "Picture")
    bench.run("person", "add", "e01", "--role", "expert")
    bench.run("person", "add", "p01", "--role", "trainee")
    bench.run(
        "record", "--trainee", "p01", "--scenario", "after-the-breakup", "--seed", "7",
        "--peer-script", ROOT / "Fixtures/Peers/p01-after-the-breakup.yaml",
    )
    bench.run("assign", "--session", "p01-after-the-breakup-1", "--coder", "e01", "--scheme", "peer-support")
    bench.start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            for name, person, shoot in (("coding-page", "e01", shoot_coding), ("practice-page", "p01", shoot_practice)):
                page = browser.new_context(
                    viewport={"width": 1280, "height": 860}, color_scheme="light"
                ).new_page()
                page.goto(bench.link(person))
                choose_passphrase(page)
                save(shoot(page), PICTURES / f"{name}.png")
            browser.close()
    finally:
        bench.stop()


def save(picture, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(128).save(path, optimize=True)
    print(path, path.stat().st_size, "bytes")


def shoot_practice(page):
    """Practises a few turns, marks one and is about to send a changed suggestion."""
    begin(page)
    for number, text in enumerate(REPLIES, start=1):
        say(page, text, 2 * number + 1)
    page.locator("#turn-5 .notice__open").click()
    page.keyboard.type("a joke where it hurts")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-5 .turn__marked")).to_be_visible()
    expect(page.locator(".suggestion")).to_have_count(3)
    page.keyboard.press("Alt+2")
    expect(composer(page)).not_to_have_value("")
    return page.screenshot()


def shoot_coding(page):
    """Codes the first turns by keyboard and shows the fourth."""
    start(page)
    for turn, keys in BEFORE.items():
        expect(page.locator(f"#unit-{turn}")).to_have_attribute("aria-current", "true")
        for key in [*keys, "Enter"]:
            page.keyboard.press(key)
    for key in ["o", "l", "3", "m", "1", "v", "Tab", "ArrowRight", "Space", "End", "Enter", "c"]:
        page.keyboard.press(key)
    page.keyboard.type(COMMENT)
    page.keyboard.press("Escape")
    expect(page.locator("#unit-8 .turn__state")).to_have_text("3 codes")
    page.locator("#save-status").filter(has_text="saved").wait_for()
    return page.screenshot()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        make(folder)
