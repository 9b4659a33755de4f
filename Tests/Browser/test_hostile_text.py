"""Hostile text is shown as text everywhere and breaks nothing."""

import csv

import hostile
from playwright.sync_api import expect
from test_coding import hears_keys, press, saved, start, state

SESSION = "p02-hostile-1"


def bring_in(workbench, folder):
    """Brings in the hostile conversation and scheme, and gives the work to an expert and to the trainee."""
    with open(folder / "hostile.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["session", "turn", "speaker", "text", "trainee"])
        for number, (speaker, text) in enumerate(hostile.TURNS, start=1):
            rows.writerow([SESSION, number, speaker, text, "p02"])
    (folder / "hostile.yaml").write_text(hostile.SCHEME, encoding="utf-8")
    workbench.run("session", "import", folder / "hostile.csv")
    workbench.run("assign", "--session", SESSION, "--coder", "e2", "p02", "--scheme", folder / "hostile.yaml")


def text_of(page, turn):
    return page.locator(f"#unit-{turn} .turn__text").text_content()


def expect_intact(page):
    """Nothing in the page was made by the texts."""
    assert page.locator("main").count() == 1
    assert page.locator("main script, main img, main style, main b[onclick], main h2 script").count() == 0
    assert page.problems == []


def test_hostile_text_is_shown_as_text_and_breaks_nothing(workbench, visit, tmp_path):
    bring_in(workbench, tmp_path)
    page = visit("e2")
    expect(page.get_by_text("Title <script>alert(5)</script> ]]>")).to_have_count(1)
    start(page)
    expect(page.locator("#unit-2")).to_have_attribute("aria-current", "true")
    assert text_of(page, 1) == hostile.ALL_KEPT
    assert text_of(page, 2) == f"{hostile.SCRIPT} {hostile.CLOSERS}"
    assert text_of(page, 3) == hostile.LONG
    expect(page.locator("[data-code=bad] .code__name")).to_have_text("Name </h2><script>alert(6)</script> ]]>")
    expect(page.locator("#about-bad .about__definition")).to_contain_text("<img src=x onerror=alert(7)> {{name}}")
    expect(page.locator("#about-bad .choice").last).to_contain_text("</button><script>alert(12)</script>")
    expect_intact(page)

    # Evidence in hostile words, a hostile comment and a hostile reply.
    press(page, "b", "2", "v", "Tab", "End", "Enter", "v", "Space", "End", "Enter", "c")
    page.keyboard.insert_text(hostile.ALL)
    press(page, "Escape", "a")
    page.keyboard.insert_text(hostile.SCRIPT + hostile.BACKWARDS)
    press(page, "Escape")
    page.locator("#save-status").filter(has_text="saved").wait_for()
    # The turn of twenty thousand words can be marked too.
    press(page, "j", "j", "b", "1", "v", "Tab", "ArrowRight", "Space", "ArrowDown", "Enter")
    expect(page.locator("#unit-5 mark")).to_have_text("word " * 14 + "word")
    press(page, "k", "n")
    saved(page)
    expect_intact(page)

    page.reload()
    hears_keys(page)
    press(page, "k")
    about = page.locator("#about-bad")
    assert about.locator("textarea[name=comment]").input_value() == hostile.ALL_KEPT
    assert about.locator("textarea[name=alternative]").input_value() == hostile.SCRIPT + hostile.BACKWARDS
    expect(about.locator("q").last).to_have_text(f"{hostile.SCRIPT} {hostile.CLOSERS}")
    expect(state(page, 2)).to_have_text("1 code")
    expect_intact(page)
    press(page, "Control+Enter")
    page.get_by_role("button", name="Submit, it is final").press("Enter")
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")
    expect_intact(page)

    # The trainee, without a script.
    page = visit("p02", java_script_enabled=False)
    page.get_by_role("link", name="Start").click()
    page.locator("[data-code=bad] button").click()
    about = page.locator("#about-bad")
    about.get_by_role("button", name="mild").click()
    about.get_by_label("Comment").fill(hostile.ALL)
    about.get_by_role("button", name="Keep the texts").click()
    expect(about.get_by_label("Comment")).to_have_value(hostile.ALL_KEPT)
    for turn in (4, 6):
        page.locator(f"#unit-{turn} .turn__state").click()
        page.get_by_role("button", name="Nothing to code here").click()
    page.get_by_role("link", name="Submit").click()
    page.get_by_role("button", name="Submit, it is final").click()
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")
    expect_intact(page)

    # What comes after: misalignment, the report as XML, and as a page that runs nothing.
    assert "whole" in workbench.run("check").lower()
    workbench.run("misalignment", "--scheme", "hostile")
    workbench.run("report", "trainee", "p02", "--scheme", "hostile", "--output", tmp_path / "report")
    report = visit("lena")
    report.goto((tmp_path / "report" / "report.html").as_uri())
    shown = report.locator("body").text_content()
    for text in (hostile.SCRIPT, "]]>", hostile.CONTROLS_KEPT, hostile.EMOJI, hostile.LONG):
        assert text in shown
    assert report.locator("body script, body img").count() == 0
    assert report.problems == []
