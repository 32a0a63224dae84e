#!/usr/bin/env python3
"""Holds pages against the rules of axe-core in light, in dark and at the width of a phone: `contrast.py PAGE...`.

Every chart is drawn anew first, as it is for whoever points at it, and every table is unfolded.
"""
import pathlib
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
ALL = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
# In the dark a page differs by its colours alone.
COLORS = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
LOOKS = [("light", DESKTOP, ALL), ("dark", DESKTOP, COLORS), ("light", PHONE, ALL), ("dark", PHONE, COLORS)]
DRAWN = "[...document.querySelectorAll('[data-drawn]')].every(one => one.querySelector('.vega-embed svg'))"


def open_page(browser, path, scheme, size):
    page = browser.new_page(viewport=size, color_scheme=scheme)
    page.goto(path.resolve().as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    page.evaluate("document.querySelectorAll('figure').forEach(one => one.dispatchEvent(new Event('pointerenter')))")
    page.wait_for_function(DRAWN)
    return page


def is_shown(rule, node):
    """Vega leaves groups for marks of which there are none: nothing is to be told of them."""
    return not (rule["id"] == "svg-img-alt" and node["html"].endswith("></g>"))


def main(paths):
    found = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for path in map(pathlib.Path, paths):
            for scheme, size, rules in LOOKS:
                page = open_page(browser, path, scheme, size)
                results = Axe().run(page, options=rules).response
                for rule in results["violations"]:
                    for node in filter(lambda node: is_shown(rule, node), rule["nodes"]):
                        found += 1
                        print(f"{path}: {scheme}, {size['width']} px: {rule['id']}: {node['html'][:160]}")
                        print("  " + (node.get("failureSummary") or "").replace("\n", " "))
                told = f"{len(results['passes'])} rules pass" if rules is ALL else "colours looked at"
                print(f"contrast: {path.parent.name}, {scheme}, {size['width']} px: {told}", flush=True)
                page.close()
        browser.close()
    sys.exit(1 if found else 0)


main(sys.argv[1:])
