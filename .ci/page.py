#!/usr/bin/env python3
"""Opens the page of `mutasim serve` in a browser and uses it as a planner would: `page.py MUTASIM [PICTURES]`.

Every step looks at what is shown and at what the file says. A message on the browser's console, or a request that leaves this
machine, fails the test. Pictures of the pages are kept where a folder is named.
"""
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from playwright.sync_api import expect, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = pathlib.Path(sys.argv[1]).resolve()
PICTURES = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
STUDY = "smallest.yaml"
# Takes long enough to be stopped.
LONGER = "sawahlunto.yaml"
# Trials that are kept together.
BLOCK = 20
# Every text of a study that a page shows; none may become part of the page.
ATTACK = "</textarea></script><script>document.title='owned'</script><img src=x onerror=document.title='owned'>"
# In place of the library of charts: says in the title what it has reached, even where it knows the page's address.
SPY = """
(async () => {
  const found = [];
  const reach = async (what, way) => { try { if (await way()) found.push(what); } catch { } };
  const load = (kind, address) => new Promise((resolve, reject) => {
    const thing = Object.assign(document.createElement(kind), { onload: () => resolve(true), onerror: reject, src: address });
    document.body.append(thing);
    setTimeout(reject, 500);
  });
  await reach("page", () => fetch("PAGE"));
  await reach("page unread", () => fetch("PAGE", { mode: "no-cors" }));
  await reach("server", () => fetch("/"));
  await reach("report", () => fetch(location.href));
  await reach("web", () => fetch("http://evil.example/", { mode: "no-cors" }));
  await reach("beacon", () => navigator.sendBeacon("PAGE", "x") && fetch("PAGE", { mode: "no-cors" }));
  await reach("image", () => load("img", "PAGE"));
  await reach("script", () => load("script", "page.js"));
  await reach("frame", () => load("iframe", "PAGE").then(() => frames[0].document.body.innerText));
  await reach("events", () => new Promise((resolve, reject) => Object.assign(new EventSource("PAGE"), { onopen: resolve, onerror: reject })));
  await reach("storage", () => localStorage.length >= 0);
  await reach("cookies", () => document.cookie !== undefined);
  await reach("opener", () => window.opener);
  await reach("referrer", () => document.referrer);
  await reach("window", () => window.open("PAGE"));
  document.title = ["tried", ...found].join(" ");
})();
"""
WORDS = {
    "en": {
        "saved": "Saved.", "not saved": "Not saved", "done": "Done.", "load": "Load the file", "undo": "Undo",
        "restore": "Put them back", "how many": "policies.lend_when_late.how_many", "peak": ("surges.lebaran.peak", "3 times"),
        "officers": "units.dukcapil.officers", "nobody": "has services but no officers", "absent": "is not there",
    },
    "id": {
        "saved": "Tersimpan.", "not saved": "Belum tersimpan", "done": "Selesai.", "load": "Muat berkas",
        "undo": "Batalkan perubahan", "restore": "Kembalikan", "how many": "kebijakan.tugaskan_saat_menumpuk.berapa",
        "peak": ("lonjakan.lebaran.puncak", "3 kali"), "officers": "perangkat_daerah.dukcapil.pegawai",
        "nobody": "punya layanan tetapi tidak punya pegawai", "absent": "tidak ada",
    },
}
steps = 0


def step(what):
    global steps
    steps += 1
    print(f"page: {what}", flush=True)


class Server:
    """A server on a folder; ends with the block."""

    def __init__(self, folder, *arguments, tool=TOOL, **surroundings):
        self.process = subprocess.Popen(
            [tool, "serve", folder, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **surroundings)
        self.address = self.process.stdout.readline().strip()
        assert self.address.startswith("http://127.0.0.1:"), f"no address: {self.address!r}"

    @property
    def root(self):
        return re.match(r"http://[^/]+/[^/]+/", self.address)[0]

    @property
    def port(self):
        return self.address.split(":")[2].split("/")[0]

    def end(self, by=signal.SIGTERM):
        self.process.send_signal(by)
        return self.process.wait(20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.end(signal.SIGKILL)


class Tab:
    """A page with what the browser has to say of it."""

    def __init__(self, context, may_fail=False):
        self.page = context.new_page()
        self.faults = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", self.heard)
        self.page.on("request", self.asked)
        # A conflict and a wrong value are told by their status, which the browser notes.
        self.may_fail = may_fail

    def heard(self, message):
        if message.type in ("error", "warning") and not (self.may_fail and "Failed to load resource" in message.text):
            self.faults.append(message.text)

    def asked(self, request):
        if not re.match(r"(http://127\.0\.0\.1:|data:|blob:)", request.url):
            self.faults.append("left this machine: " + request.url)

    def check(self):
        assert not self.faults, self.faults
        width = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert width <= 0, f"the page is {width} px wider than the screen"

    def picture(self, name):
        if PICTURES:
            PICTURES.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=PICTURES / f"{name}.png", full_page=True)


def field(page, path):
    return page.locator(f'[id="v-{path}"]')


def fault(page, path):
    return page.locator(f'[id="e-{path}"]')


def put(page, path, value):
    field(page, path).fill(value)
    field(page, path).press("Tab")


def reached(page, trials):
    """Waits until so many trials are done."""
    for _ in range(600):
        if page.evaluate("document.getElementById('progress').value") >= trials:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"trial {trials} is never shown")


def told(report):
    """Points at the marks of the first chart of a report until it tells a figure."""
    faults = []
    report.on("pageerror", lambda error: faults.append(str(error)))
    figure = report.locator("figure").first
    figure.scroll_into_view_if_needed()
    figure.hover()
    marks = figure.locator(".vega-embed svg .role-mark path")
    expect(marks.first).to_be_attached(timeout=20_000)
    for mark in marks.all():
        box = mark.bounding_box()
        report.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        report.wait_for_timeout(50)
        if report.locator("#vg-tooltip-element.visible").count():
            break
    expect(report.locator("#vg-tooltip-element.visible td").first).to_be_visible()
    assert report.evaluate("origin") == "null" and not faults, faults


HOW_MANY = "policies.lend_when_late.how_many"


def plan(browser, size, language, name):
    """From the first page to results, in one language and size."""
    words = WORDS[language]
    how_many = words["how many"]
    key = how_many.split(".")[-1]
    with tempfile.TemporaryDirectory() as folder, Server(folder, "--lang", language) as server:
        file = pathlib.Path(folder) / "mine.yaml"
        tab = Tab(browser.new_context(viewport=size), may_fail=True)
        page = tab.page
        page.goto(server.address)
        tab.check()
        tab.picture(f"{name}-home")
        page.fill("#new-name", "mine")
        page.press("#new-name", "Enter")
        expect(page.locator("#explained table").first).to_be_visible()
        assert page.get_attribute("html", "lang") == language
        before = file.read_text()
        step(f"{name}: a study is begun from the template")

        put(page, how_many, "3")
        expect(page.locator("#saved")).to_have_text(words["saved"])
        after = file.read_text()
        changed = [(old, new) for old, new in zip(before.split("\n"), after.split("\n")) if old != new]
        assert len(changed) == 1 and changed[0][1] == changed[0][0].replace(f"{key}: 2", f"{key}: 3", 1), changed
        step(f"{name}: a value is changed, and nothing else of the file")

        field(page, how_many).fill("many")
        expect(fault(page, how_many)).to_contain_text("many")
        field(page, how_many).press("Tab")
        expect(page.locator("#problems")).to_be_visible()
        assert file.read_text() == after, "a bad value reached the file"
        tab.picture(f"{name}-error")
        put(page, how_many, "3")
        expect(page.locator("#problems")).to_be_hidden()
        step(f"{name}: an error stands beside its field, and not in the file")

        officers = words["officers"]
        field(page, officers).evaluate("input => { for (let part = input; part; part = part.parentElement) if (part.open === false) part.open = true; }")
        put(page, officers, "")
        expect(fault(page, officers)).not_to_be_empty()
        expect(page.locator("#saved")).to_contain_text(words["not saved"])
        assert file.read_text() == after, "an empty value reached the file"
        put(page, officers, "0")
        expect(page.locator("#saved")).to_have_text(words["saved"])
        expect(fault(page, officers)).to_contain_text(words["nobody"])
        put(page, officers, "4")
        expect(page.locator("#saved")).to_have_text(words["saved"])
        expect(fault(page, officers)).to_be_empty()
        assert file.read_text() == after
        step(f"{name}: a value that is missing is not called saved, and what one that is kept brings is told beside it")

        if size == DESKTOP:
            bars = page.locator("#explained .bars").evaluate_all("all => all.map(one => one.scrollWidth - one.clientWidth)")
            assert bars and max(bars) <= 0, f"bars are {bars} px too wide"
        load = page.locator("#explained .answer").inner_text()
        put(page, *words["peak"])
        expect(page.locator("#explained .answer")).not_to_have_text(load)
        page.click("#undo")
        expect(page.locator("#explained .answer")).to_have_text(load)
        assert file.read_text() == after
        step(f"{name}: load and surges follow at once, and a change is undone")

        lost = page.context.new_page()
        answer = lost.goto(server.address + "study?name=absent.yaml")
        assert answer.status == 404 and answer.headers["content-type"].startswith("text/html")
        expect(lost.locator("#message")).to_contain_text(words["absent"])
        lost.locator("main a").click()
        expect(lost.locator("#new")).to_be_visible()
        lost.close()
        step(f"{name}: an address that leads nowhere leads back")

        page.fill("#trials", "4")
        page.click("#start")
        expect(page.locator("#line")).to_have_text(words["done"], timeout=120_000)
        expect(page.locator("#kept table")).to_be_visible()
        put(page, how_many, "2")
        expect(page.locator("#saved")).to_have_text(words["saved"])
        page.fill("#trials", "6")
        page.click("#start")
        expect(page.locator("#kept .note")).to_contain_text("4", timeout=120_000)
        tab.picture(f"{name}-results")
        tab.check()
        step(f"{name}: two runs, the second beside the first")

        with page.context.expect_page() as opened:
            page.locator("#kept a[target]").click()
        report = opened.value
        report.wait_for_load_state()
        assert report.locator("h1").count() == 1
        told(report)
        report.close()
        page.locator("#kept summary").click()
        with page.expect_download() as download:
            page.get_by_role("link", name="comparisons.csv").click()
        assert pathlib.Path(download.value.path()).stat().st_size > 100
        with page.expect_download() as download:
            page.locator("header a[download]").click()
        assert pathlib.Path(download.value.path()).read_bytes() == file.read_bytes()
        tab.check()
        step(f"{name}: the report tells what is pointed at; it, tables and the study file come down")

        run = max((pathlib.Path(folder) / "results").iterdir(), key=lambda path: path.stat().st_mtime)
        page.click("#write-papers")
        papers = page.locator("#papers li a")
        expect(papers.first).to_be_visible(timeout=120_000)
        expect(page.locator("#papers-error")).to_be_empty()
        assert json.loads((run / "papers" / "provenance.json").read_text())["language"] == language
        listed = papers.all_inner_texts()
        assert {"nota-dinas.docx", "paparan.pptx", "tables.xlsx"} <= set(listed), listed
        for number, paper in enumerate(listed):
            with page.expect_download() as download:
                papers.nth(number).click()
            assert pathlib.Path(download.value.path()).read_bytes() == (run / "papers" / paper).read_bytes()
        tab.picture(f"{name}-papers")
        tab.check()
        step(f"{name}: {len(listed)} papers are written and come down")


COUNTS = "tanggal;ktp\n" + "".join(f"2026-01-{day:02};{20 + day % 5}\n" for day in range(1, 29))
STAFF = """NIP;NAMA;TANGGAL LAHIR;JABATAN;TMT JABATAN;UNIT KERJA
198001152005011017;PEGAWAI 001;15-03-1980;Pengelola Data;20-01-2020;DINAS PASAR
"""
DROP = """([name, text]) => {
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
}"""


def office(browser, size, language, name):
    """Files of the office are chosen and dropped, and become a study."""
    taken, there = {"en": ("is not taken up", "was not overwritten"), "id": ("tidak diterima", "tidak ditimpa")}[language]
    with tempfile.TemporaryDirectory() as folder, Server(folder, "--lang", language) as server:
        uploads = pathlib.Path(folder) / "uploads"
        tab = Tab(browser.new_context(viewport=size), may_fail=True)
        page = tab.page
        page.goto(server.address)
        expect(page.locator("#tables")).to_be_hidden()
        page.set_input_files("#add", [
            {"name": "rekap 2026.csv", "mimeType": "text/csv", "buffer": COUNTS.encode()},
            {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"no table"},
        ])
        expect(page.locator("#tables :checked")).to_have_count(1)
        expect(page.locator("#message")).to_contain_text(taken)
        page.evaluate(DROP, ["staf.csv", STAFF])
        expect(page.locator("#tables :checked")).to_have_count(2)
        expect(page.locator("#message")).to_be_empty()
        assert {path.name: path.read_text() for path in uploads.iterdir()} == {"rekap 2026.csv": COUNTS, "staf.csv": STAFF}
        page.evaluate(DROP, ["staf.csv", "another"])
        expect(page.locator("#message")).to_contain_text(there)
        assert (uploads / "staf.csv").read_text() == STAFF
        page.evaluate(DROP, ["large.csv", "a" * 50_000_001])
        expect(page.locator("#message")).to_contain_text("50 MB")
        tab.picture(f"{name}-office")
        tab.check()
        step(f"{name}: files are chosen and dropped; what is no table, too large, or there already is refused")

        page.fill("#import-name", "kantor")
        page.press("#import-name", "Enter")
        expect(page.locator("#explained table").first).to_be_visible()
        study = pathlib.Path(folder) / "kantor"
        assert "PEGAWAI 001" in (study / "key.csv").read_text() and "PEGAWAI 001" not in (study / "study.yaml").read_text()
        assert sorted(path.name for path in pathlib.Path(folder).iterdir()) == ["kantor", "uploads"]
        tab.check()
        step(f"{name}: a study is made of them")


def same_bytes(browser):
    """The results are those that the command line writes."""
    with tempfile.TemporaryDirectory() as folder, Server(folder, "--lang", "en") as server:
        shutil.copy(ROOT / "scenarios" / STUDY, folder)
        page = Tab(browser.new_context()).page
        page.goto(server.address + "study?name=" + STUDY)
        page.fill("#trials", "4")
        page.click("#start")
        expect(page.locator("#line")).to_have_text("Done.", timeout=120_000)
        subprocess.run(
            [TOOL, "run", STUDY, "--trials", "4", "--quiet", "--lang", "en", "--out", "typed"], cwd=folder, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        mine, typed = (next((pathlib.Path(folder) / out).iterdir()) for out in ("results", "typed"))
        assert mine.name == typed.name
        files = [sorted(p.relative_to(top) for p in top.rglob("*") if p.is_file()) for top in (mine, typed)]
        assert files[0] == files[1]
        # What names the time, the command line and the hashes of these.
        mayDiffer = {"provenance.json", "ro-crate-metadata.json", "report.html", "plan.json"}
        for path in files[0]:
            if path.name not in mayDiffer:
                assert (mine / path).read_bytes() == (typed / path).read_bytes(), path
        step("the results have the bytes of the command line's")
        page.click("#write-papers")
        expect(page.locator("#papers li").first).to_be_visible(timeout=120_000)
        subprocess.run(
            [TOOL, "papers", f"results/{mine.name}", "--lang", "en", "--out", "typed"], cwd=folder, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        written, typed = (pathlib.Path(folder) / out / "papers" for out in (f"results/{mine.name}", "typed"))
        names = sorted(path.name for path in written.iterdir())
        assert len(names) > 5 and names == sorted(path.name for path in typed.iterdir()), names
        for name in names:
            assert (written / name).read_bytes() == (typed / name).read_bytes(), name
        step("so have the papers")


def without_python(browser):
    """A tool that finds no Python: it is said beside the button what papers need, in the page's language."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "scenarios" / STUDY, folder)
        alone = shutil.copy(TOOL, pathlib.Path(folder) / "alone")
        with Server(folder, "--lang", "en", tool=alone, cwd=folder, env={"PATH": folder}) as server:
            tab = Tab(browser.new_context(viewport=PHONE), may_fail=True)
            page = tab.page
            page.goto(server.address + "study?name=" + STUDY)
            page.fill("#trials", "2")
            page.click("#start")
            for language, words in (("en", "papers need three libraries"), ("id", "naskah memerlukan tiga pustaka")):
                page.goto(f"{server.root}{language}/study?name={STUDY}")
                page.click("#write-papers", timeout=120_000)
                expect(page.locator("#papers-error")).to_contain_text(words)
                expect(page.locator("#write-papers")).to_be_enabled()
                assert page.locator("#papers li").count() == 0
                tab.picture(f"papers-missing-{language}")
                tab.check()
    step("where the libraries of papers are missing, it is said beside the button")


def two_tabs(browser):
    """Tabs see each other; a text that is not saved is kept; an editor's change is not overwritten."""
    with tempfile.TemporaryDirectory() as folder, Server(folder, "--lang", "en") as server:
        shutil.copy(ROOT / "scenarios" / STUDY, folder)
        file = pathlib.Path(folder) / STUDY
        context = browser.new_context()
        one, two = Tab(context, True), Tab(context, True)
        for tab in (one, two):
            tab.page.goto(server.address + "study?name=" + STUDY)
            expect(tab.page.locator("#explained table").first).to_be_visible()
        put(one.page, HOW_MANY, "4")
        expect(field(two.page, HOW_MANY)).to_have_value("4")
        step("one tab sees what the other has changed")

        two.page.locator("#text").fill(two.page.locator("#text").input_value() + "# mine\n")
        put(one.page, HOW_MANY, "5")
        expect(two.page.locator("#message")).to_contain_text("changed elsewhere")
        assert two.page.locator("#text").input_value().endswith("# mine\n")
        two.page.click("#save")
        expect(two.page.locator("#message")).to_contain_text("Nothing was overwritten")
        assert "how_many: 5" in file.read_text() and "# mine" not in file.read_text()
        step("a text is not saved over what the file says by now, and stays in its tab")

        two.page.on("dialog", lambda dialog: dialog.accept())
        two.page.reload()
        expect(two.page.locator("#act")).to_have_text("Put them back")
        two.page.click("#act")
        assert two.page.locator("#text").input_value().endswith("# mine\n")
        two.page.click("#discard")
        step("a text that was not saved is still there after the tab is loaded again")

        file.write_text(file.read_text().replace("officers: 4", "officers: 6"))
        expect(field(one.page, "units.dukcapil.officers")).to_have_value("6")
        file.write_text("units: [\n")
        expect(one.page.locator("#problems li")).to_have_count(1)
        one.page.reload()
        expect(one.page.locator("#problems li")).to_have_count(1)
        assert one.page.locator("#text").input_value() == "units: [\n"
        one.page.locator("#text").fill((ROOT / "scenarios" / STUDY).read_text())
        expect(one.page.locator("#problems")).to_be_hidden()
        one.page.press("#text", "Control+s")
        expect(one.page.locator("#saved")).to_have_text("Saved.")
        assert file.read_text() == (ROOT / "scenarios" / STUDY).read_text()
        one.check()
        step("a broken file is opened, mended and saved")


def stopped(browser):
    """A run that is stopped, or whose server is killed, goes on where it was."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "scenarios" / LONGER, folder)
        unfinished = lambda: list((pathlib.Path(folder) / "results").glob("*.unfinished"))
        with Server(folder, "--lang", "en", "--threads", "1") as server:
            tab = Tab(browser.new_context(), True)
            page = tab.page
            page.goto(server.address + "study?name=" + LONGER)
            page.fill("#trials", "40")
            page.click("#start")
            expect(page.locator("#standings tr")).to_have_count(5, timeout=60_000)
            reached(page, BLOCK + 2)
            page.click("#stop")
            expect(page.locator("#line")).to_contain_text("stopped", timeout=60_000)
            assert len(unfinished()) == 1
            step("a run is watched and stopped; its trials are kept")
            page.click("#start")
            reached(page, BLOCK + 4)
            server.end(signal.SIGKILL)
            expect(page.locator("#message")).to_contain_text("does not answer", timeout=30_000)
            step("the server is killed in a run, and the page says so")
        with Server(folder, "--lang", "en", "--threads", "1") as server:
            page = Tab(browser.new_context(), True).page
            page.goto(server.address + "study?name=" + LONGER)
            assert len(unfinished()) == 1
            page.fill("#trials", "40")
            page.click("#start")
            expect(page.locator("#line")).to_have_text("Done.", timeout=300_000)
            assert not unfinished()
            subprocess.run(
                [TOOL, "run", LONGER, "--trials", "40", "--quiet", "--out", "typed"], cwd=folder, check=True,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            mine, typed = (next((pathlib.Path(folder) / out).iterdir()) for out in ("results", "typed"))
            for name in ("trials.csv.gz", "summary.json"):
                assert (mine / name).read_bytes() == (typed / name).read_bytes(), name
            assert server.end(signal.SIGTERM) == 0
        step("the next server goes on from the kept trials, to the bytes of an undisturbed run")


def attacked(browser):
    """A study whose every text is a script, and pages of elsewhere."""
    text = (ROOT / "scenarios" / STUDY).read_text()
    quoted = '"' + ATTACK.replace('"', '\\"') + '"'
    text = re.sub(r"(?m)^title: .*", f"title: {quoted}", text)
    text = re.sub(r"(?m)^question: .*", f"question: {quoted}", text)
    text = text.replace("  dukcapil:\n", f"  dukcapil:\n    name: {quoted}\n", 1)
    text = text.replace("  lend_when_late:", f"  lend_when_late:\n    name: {quoted}\n    #", 1)
    text = text.replace("officers: 4", f"officers: assumed 4 from 3 to 6 ({ATTACK})", 1)
    broken = text.replace("peak: 2 times", f"peak: {quoted}").replace("how_many: 2", f"how_many: {quoted}")
    with tempfile.TemporaryDirectory() as folder, Server(folder, "--lang", "en") as server:
        for name, content in (("good.yaml", text), ("broken.yaml", broken), (ATTACK.replace("/", "") + ".yaml", text)):
            (pathlib.Path(folder) / name).write_text(content)
        tab = Tab(browser.new_context(), True)
        page = tab.page
        page.goto(server.address)
        assert page.locator("script").count() == 1 and page.locator("img").count() == 0
        for name in ("good.yaml", "broken.yaml"):
            page.goto(server.address + "study?name=" + name)
            expect(page.locator("#explained table" if name == "good.yaml" else "#problems li").first).to_be_visible()
            assert page.locator("script").count() == 1 and page.locator("img").count() == 0
            assert page.title() != "owned"
        page.goto(server.address + "study?name=good.yaml")
        page.fill("#trials", "2")
        page.click("#start")
        expect(page.locator("#kept table")).to_be_visible(timeout=60_000)
        assert page.locator("script").count() == 1 and page.locator("img").count() == 0
        file = next((pathlib.Path(folder) / "results").iterdir()) / "report.html"
        link = page.locator("#kept a[target]").evaluate("link => link.href")
        assert server.root.split("/")[3] not in link
        text = file.read_text()
        assert text.count("<script>") == 2

        def opened(text):
            file.write_text(text)
            report = page.context.new_page()
            report.goto(link)
            return report

        for planted in (
            ATTACK, "<script>document.title='owned'</script>", "<script>document.title='owned'/*", "<svg onload=\"document.title='owned'\">",
        ):
            assert opened("<h1>report</h1>" + planted).title() != "owned", "a strange report ran a script"
            report = opened(text.replace("<h1>", planted + "<h1>", 1))
            report.wait_for_timeout(200)
            assert report.title() != "owned", "a report ran a planted script"
        told(opened(text.replace("<h1>", "<script>document.title='owned'</script><h1>", 1)))
        start = text.rindex("<script>", 0, text.rindex("<script>")) + len("<script>")
        report = opened(text[:start] + SPY.replace("PAGE", page.url) + text[text.index("</script>", start):])
        report.wait_for_function("document.title.startsWith('tried')")
        assert report.title() == "tried", report.title()
        report.goto(page.url)
        report.evaluate(SPY.replace("PAGE", page.url))
        report.wait_for_function("document.title.startsWith('tried')")
        assert report.title().startswith("tried page "), "the spy sees nothing where there is something to be seen"
        report.close()
        tab.check()
        step("texts of a study, and files of a run, stay texts; a report that is all forged reaches neither page nor network")

        elsewhere = browser.new_context().new_page()
        elsewhere.route("http://evil.example/*", lambda route: route.fulfill(body="<h1>evil</h1>", content_type="text/html"))
        elsewhere.goto("http://evil.example/")
        post = """address => fetch(address, { method: "POST", body: "x" }).then(answer => answer.status, () => "refused")"""
        assert elsewhere.evaluate(post, server.root + "en/stop") == "refused"
        plain = post.replace('body: "x"', 'body: "x", mode: "no-cors"')
        before = (pathlib.Path(folder) / "good.yaml").read_bytes()
        elsewhere.evaluate(plain, server.root + "en/text?name=good.yaml")
        elsewhere.evaluate(plain, server.root + "en/run?name=good.yaml")
        assert (pathlib.Path(folder) / "good.yaml").read_bytes() == before
        elsewhere.set_content(f'<iframe src="{server.address}"></iframe>')
        elsewhere.wait_for_timeout(500)
        assert elsewhere.frames[-1].url.startswith("chrome-error:"), "the page can be framed"
        step("a page of elsewhere changes nothing and frames nothing")


def raw(port, data, wait=5):
    """What a server answers to bytes; the first line of it."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as line:
        # A server that refuses need not read to the end.
        with contextlib.suppress(OSError):
            line.sendall(data)
            line.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionError, TimeoutError):
            return line.recv(4096).split(b"\r\n")[0].decode("latin1")
    return ""


def hammered(_):
    """Torn and oversized requests, strange hosts, and a hundred at once; the server goes on."""
    with tempfile.TemporaryDirectory() as folder, Server(folder, "--lang", "en") as server:
        shutil.copy(ROOT / "scenarios" / STUDY, folder)
        file = pathlib.Path(folder) / STUDY
        before, port = file.read_bytes(), int(server.port)
        path = server.root[len("http://"):].split("/", 1)[1].rstrip("/")
        own = f"Host: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n"
        refused = {
            "no token": f"GET / HTTP/1.1\r\n{own}\r\n",
            "another host": f"GET /{path}/en/ HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n",
            "no host": f"GET /{path}/en/ HTTP/1.1\r\n\r\n",
            "no origin": f"POST /{path}/en/stop HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\n\r\n",
            "another origin": f"POST /{path}/en/stop HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n\r\n",
            "a path up": f"GET /{path}/en/../../../etc/passwd HTTP/1.1\r\n{own}\r\n",
            "an escaped path up": f"GET /{path}/en/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\n{own}\r\n",
            "another method": f"PUT /{path}/en/text HTTP/1.1\r\n{own}Content-Length: 0\r\n\r\n",
        }
        for what, text in refused.items():
            answer = raw(port, text.encode())
            assert " 403 " in answer or " 404 " in answer, f"{what}: {answer}"
        step(f"{len(refused)} requests of others are refused")

        post = f"POST /{path}/en/text?name={STUDY}&hash=x HTTP/1.1\r\n{own}"
        torn = [
            b"", b"\r\n\r\n", b"GET", b"GET / HTTP/1.1\r\nHost", b"\x00" * 1000, bytes(range(256)) * 40,
            (post + "Content-Length: 1000\r\n\r\nunits").encode(), (post + "Content-Length: -1\r\n\r\n").encode(),
            (post + "Content-Length: 99999999999999999999\r\n\r\n").encode(),
            (post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFF\r\nunits").encode(),
            (post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n").encode(),
            (post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n").encode(),
            f"GET /{path}/en/{'a' * 100_000} HTTP/1.1\r\n{own}\r\n".encode(),
            f"GET /{path}/en/ HTTP/1.1\r\n{own}X: {'a' * 1_000_000}\r\n\r\n".encode(),
        ]
        answers = [raw(port, data, wait=3) for data in torn]
        assert not any(" 500 " in answer for answer in answers), answers
        large = raw(port, (post + "Content-Length: 20000000\r\n\r\n").encode() + b"a" * 20_000_000)
        assert " 413 " in large, large
        upload = f"POST /{path}/en/upload?name=a.csv HTTP/1.1\r\n{own}"
        assert " 400 " in raw(port, (upload + "Content-Length: 1000\r\n\r\ntanggal").encode())
        larger = raw(port, (upload + "Content-Length: 60000000\r\n\r\n").encode() + b"a" * 60_000_000)
        assert " 413 " in larger, larger
        assert [path.name for path in pathlib.Path(folder).rglob("*")] == [STUDY]
        assert file.read_bytes() == before
        with contextlib.ExitStack() as slow:
            for _ in range(60):
                slow.enter_context(socket.create_connection(("127.0.0.1", port))).sendall(b"GET / HT")
            start = time.monotonic()
            assert " 200 " in raw(port, f"GET /{path}/en/ HTTP/1.1\r\n{own}\r\n".encode())
            assert time.monotonic() - start < 2, "slow senders hold up others"
        step(f"{len(torn) + 1} torn requests and two oversized ones leave the folder as it was")

        def one(number):
            line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            if number % 2:
                line.request("GET", f"/{path}/en/state?name={STUDY}")
            else:
                line.request("POST", f"/{path}/en/check?name={STUDY}", body=before, headers={"Origin": f"http://127.0.0.1:{port}"})
            answer = line.getresponse()
            return answer.status, len(answer.read())

        start = time.monotonic()
        with ThreadPoolExecutor(100) as many:
            found = list(many.map(one, range(100)))
        took = time.monotonic() - start
        assert all(status == 200 for status, _ in found), found
        step(f"a hundred requests at once are answered, in {took:.1f} s")
        memory = re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{server.process.pid}/status").read_text())[1]
        assert server.process.poll() is None
        step(f"the server goes on, having held {int(memory) // 1024} MB at most")


def main():
    with sync_playwright() as tools, contextlib.closing(
        tools.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    ) as browser:
        parts = {
            "desktop": lambda: plan(browser, DESKTOP, "en", "desktop-en"),
            "phone": lambda: plan(browser, PHONE, "id", "phone-id"),
            "office": lambda: (office(browser, DESKTOP, "en", "desktop-en"), office(browser, PHONE, "id", "phone-id")),
            "bytes": lambda: same_bytes(browser), "bare": lambda: without_python(browser), "tabs": lambda: two_tabs(browser),
            "stopped": lambda: stopped(browser), "attacked": lambda: attacked(browser),
            "hammered": lambda: hammered(browser),
        }
        for name in os.environ.get("PARTS", " ".join(parts)).split():
            parts[name]()
    print(f"{steps} passed, 0 failed")


main()
