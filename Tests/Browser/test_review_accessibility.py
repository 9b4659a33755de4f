"""What axe-core finds on the pages of leads, adjudicators and new coders: nothing, light and dark, wide and narrow."""

import os
from pathlib import Path

from conftest import SESSION
from playwright.sync_api import expect
from review_study import FIRST, code, coded_by_two
from test_accessibility import violations
from test_coding import hears_keys, press

SIZES = {"wide": (1280, 800), "tablet": (820, 1100), "phone": (390, 844)}
CUT_ON_PAPER = "[...document.querySelectorAll('.coding > *')].some((part) => part.scrollHeight > part.clientHeight + 1)"
PICTURES = os.environ.get("DEBRIEF_PICTURES")


def look(page, name, found):
    """Looks at a page in every size and colour; nothing may lie beside the screen, or be cut on paper."""
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            if problems := violations(page):
                found[f"{name}, {size}, {scheme}"] = problems
            if PICTURES:
                page.screenshot(path=Path(PICTURES) / f"{name}-{size}-{scheme}.png", full_page=size != "wide")
        page.emulate_media(media="print")
        if page.evaluate(CUT_ON_PAPER):
            found[f"{name}, {size}, cut on paper"] = True
        page.emulate_media(media="screen")
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            found[f"{name}, {size}, too wide"] = wide
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(color_scheme="light")


def test_axe_finds_nothing_on_the_pages_around_adjudication(workbench, visit):
    found = {}
    workbench.run("person", "add", "e3", "--role", "expert")
    _, second = coded_by_two(workbench, visit)
    lead = visit("lena")
    look(lead, "overview", found)
    lead.goto(f"{workbench.address}/assignments/1")
    look(lead, "assignment", found)
    lead.get_by_role("link", name="Adjudication").click()
    look(lead, "adjudications", found)
    lead.get_by_role("link", name=f"Open… {SESSION}").click()
    look(lead, "opening", found)
    lead.get_by_label("Who decides").select_option("e3")
    lead.get_by_role("button", name="Open for one person").click()
    expect(lead.get_by_role("row", name=SESSION)).to_contain_text("by e3")

    third = visit("e3")
    third.goto(f"{workbench.address}/adjudications/1")
    hears_keys(third)
    press(third, "o")
    look(third, "adjudication", found)
    third.goto(f"{workbench.address}/adjudications/1/close")
    look(third, "closing-too-early", found)
    third.goto(f"{workbench.address}/adjudications/1/side?letter=A")
    look(third, "side", found)
    hears_keys(third)
    press(third, "4", "Enter")
    expect(third.locator("#progress")).to_have_text("2 of 2 decided")
    look(third, "decided", found)
    hears_keys(third)
    press(third, "f")
    expect(third.get_by_role("heading", name="Close Conversation 1")).to_be_visible()
    look(third, "closing", found)
    hears_keys(third)
    press(third, "Control+Enter")
    expect(third.get_by_text("Closed. These decisions are part of the reference.")).to_be_visible()
    look(third, "closed", found)
    second.goto(f"{workbench.address}/")
    look(second, "list", found)
    second.get_by_role("link", name="What came of it").click()
    look(second, "outcome", found)
    second.get_by_role("link", name="Memos on this conversation").click()
    look(second, "memos", found)
    lead.goto(f"{workbench.address}/adjudications")
    look(lead, "reasons", found)
    assert found == {}


def test_axe_finds_nothing_on_the_pages_of_a_meeting(workbench, visit):
    found = {}
    first, _ = coded_by_two(workbench, visit)
    lead = visit("lena")
    lead.get_by_role("link", name="Adjudication").click()
    lead.get_by_role("link", name=f"Open… {SESSION}").click()
    lead.get_by_role("button", name="Open as a meeting").click()
    hears_keys(lead)
    first.goto(f"{workbench.address}/adjudications/1")
    look(first, "voting", found)
    hears_keys(first)
    press(first, "1", "Enter")
    expect(first.locator("#own-vote")).to_be_visible()
    expect(lead.locator("#voted")).to_contain_text("1 of 3")
    hears_keys(lead)
    press(lead, "v")
    look(lead, "opening-votes", found)
    press(lead, "Control+Enter")
    expect(lead.locator(".side")).to_have_count(2)
    look(lead, "votes", found)
    assert found == {}


def test_axe_finds_nothing_on_the_pages_of_a_lead(workbench, visit):
    found = {}
    code(visit("e1"), FIRST)
    lead = visit("lena")
    lead.goto(f"{workbench.address}/calibration")
    look(lead, "calibration-new", found)
    lead.get_by_role("button", name="Set the mark").click()
    lead.get_by_label("Make gold").select_option(f"e1/{SESSION}")
    lead.get_by_role("button", name="Mark as gold").click()
    lead.get_by_role("button", name="Start a try of e2").click()
    new = visit("e2")
    code(new, [["o", "l", "4"], ["l", "2"], ["l", "5"], ["n"]])
    new.goto(f"{workbench.address}/calibration/1")
    look(new, "calibration-report", found)
    lead.reload()
    look(lead, "calibration", found)
    lead.get_by_role("link", name="Drift of e2").click()
    lead.get_by_role("link", name="Against gold instead").click()
    look(lead, "drift", found)
    lead.goto(f"{workbench.address}/assign")
    look(lead, "assign", found)
    lead.get_by_label("e2, expert").check()
    lead.get_by_label("Due").fill("2030-12-18")
    lead.get_by_role("button", name="Show the plan").click()
    look(lead, "plan", found)
    lead.get_by_role("link", name="Schemes").click()
    look(lead, "schemes", found)
    lead.get_by_role("link", name="Read Peer support").click()
    look(lead, "manual", found)
    lead.get_by_role("link", name="Schemes").click()
    lead.locator("select[name=second]").select_option(index=1)
    lead.get_by_role("button", name="Compare").click()
    look(lead, "compared", found)
    assert found == {}
