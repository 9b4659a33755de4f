"""Makes docs/images/coding-page.png: a coded turn of a demo session. Needs Pillow beside requirements.txt."""

import io
import tempfile
from pathlib import Path

from conftest import CHROMIUM, HERE, Workbench
from PIL import Image
from playwright.sync_api import expect, sync_playwright
from test_coding import start

ROOT = HERE.parents[1]
PICTURE = ROOT / "docs/images/coding-page.png"
BEFORE = {2: ["e", "y", "o", "l", "4"], 4: ["e", "o", "l", "4"], 6: ["e", "y", "o", "l", "4"]}
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
            page = browser.new_page(viewport={"width": 1280, "height": 860}, color_scheme="light")
            page.goto(bench.link("e01"))
            page.get_by_role("button", name="Sign in").press("Enter")
            start(page)
            picture = shoot(page)
            browser.close()
    finally:
        bench.stop()
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(128).save(PICTURE, optimize=True)
    print(PICTURE, PICTURE.stat().st_size, "bytes")


def shoot(page):
    """Codes the first turns by keyboard and shows the fourth."""
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
