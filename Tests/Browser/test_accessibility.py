"""What axe-core finds on the practice pages: nothing, light and dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from test_practice import TITLE, begin, composer, end, ready, say

SIZES = {"wide": (1280, 800), "phone": (390, 844)}


def violations(page):
    found = Axe().run(page)
    return [(rule["id"], [node["html"][:160] for node in rule["nodes"]]) for rule in found.response["violations"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_on_the_practice_pages(visit, scheme, size):
    page = visit("p01", color_scheme=scheme)
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    found = {}

    def look(name):
        if problems := violations(page):
            found[name] = problems

    page.get_by_role("link", name="Practise").click()
    look("choosing")
    page.get_by_role("link", name=TITLE).click()
    look("before")
    page.get_by_role("button", name="Begin").click()
    ready(page)
    say(page, "Hello Mira, what is on your mind?", 3)
    expect(page.locator(".suggestion")).to_have_count(3)
    page.keyboard.press("Alt+n")
    page.keyboard.press("Enter")
    expect(page.locator(".turn__marked")).to_have_count(1)
    page.locator(".emotion").evaluate("part => part.setAttribute('open', '')")
    page.locator(".emotion__table summary").press("Enter")
    page.locator("#suggestions button").nth(1).click()
    look("practising")
    composer(page).fill("I want to die too, tonight.")
    composer(page).press("Enter")
    expect(page.locator("#held")).to_be_visible()
    look("held back")
    page.keyboard.press("Escape")
    expect(composer(page)).to_have_value("I want to die too, tonight.")
    page.locator("#step-out").click()
    look("out of role")
    page.keyboard.press("Escape")
    page.locator("#talk").focus()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    look("keys")
    page.keyboard.press("Escape")
    end(page)
    page.locator(".after__talk summary").click()
    look("after")
    page.get_by_role("link", name="Practise", exact=True).click()
    look("choosing again")
    assert found == {}
    assert page.problems == []
