"""Lets every call on a file fail once, and kills runs, and looks at what is left in the folder of results.

Usage: faults.py MUTASIM SHIM   (the tool, and .ci/faults.c compiled as a shared library)

Whatever fails, the folder of results is whole or not there; beside it stand only hidden folders, which the next run
clears away, and blocks of trials, whole, from which it goes on. Exit codes and messages are those that README.md promises.
"""
import errno
import os
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SEED = 20260105
KILLS = 50
# A renderer that takes no time: the tool's own script runs with it and writes files as ever.
RENDERER = """
def vegalite_to_svg(spec, vl_version): return "<svg id='a'>" + "x" * 20000 + "</svg>"
def svg_to_png(svg, scale): return b"PNG" * 5000
"""
STUDY = """
mutasim: 1
title: A small study
start: 2026-01-05
length: 10 weeks
units:
  front: { officers: 2, services: { card: { rate: 20/day, time: 15 min, promise: 1 working day } } }
  back: { officers: 4, load: 0.5 }
surges:
  rush: { in: front, starts: 2026-02-16, peak: 2 times, fades: 2 working days }
policies:
  lend: { instrument: assignment, to: front, from: [back], how_many: 1, when: { before: rush, by: 5 working days },
          until: { after: 20 working days } }
compare: { trials: 4 }
"""
# A person whose name and number may stand in the key alone.
PERSON = ("198001152005011017", "PEGAWAI 001")
STAFF = "NIP;NAMA;TANGGAL LAHIR;JABATAN;TMT JABATAN;UNIT KERJA\n" \
    f"{PERSON[0]};{PERSON[1]};15-03-1980;Pengelola Data;20-01-2020;DINAS PASAR\n"
# Of so many trials three blocks are kept.
LONGER = STUDY.replace("trials: 4", "trials: 60")
UNFINISHED = re.compile(r".+-[0-9a-f]{8}\.unfinished")
HIDDEN = re.compile(r"\..+\.writing-[0-9a-f]+")
PICTURE = re.compile(r"charts/.*\.(svg|png)")
# Times stand in the first; the second shows or names the pictures.
VARYING = {"provenance.json", "ro-crate-metadata.json", "report.html", "explain.html"}


# Those with a renderer and, quicker, without one.
WITH_PICTURES, PLAIN = sys.executable, "/bin/false"


class Room:
    """A folder of its own in which the tool runs, one call at a time."""

    def __init__(self, tool, shim, parent):
        self.tool, self.shim = tool, shim
        self.root = Path(tempfile.mkdtemp(dir=parent))
        self.inside = self.root / "inside"
        self.counter = self.root / "counter"
        (self.root / "python").mkdir()
        (self.root / "python" / "vl_convert.py").write_text(RENDERER)
        (self.root / STUDY_FILE).write_text(STUDY)
        (self.root / STAFF_FILE).write_text(STAFF)
        # By name of a block all that was ever seen under it: one of each, since blocks appear whole.
        self.blocks = {}
        self.is_ended = False
        self.clear()

    def clear(self, whole=None):
        """Nothing there, or the results of an earlier run."""
        shutil.rmtree(self.inside, ignore_errors=True)
        (self.inside / "tmp").mkdir(parents=True)
        if whole:
            shutil.copytree(whole, self.inside / "results")

    def start(self, command, how="none", at=0, code=errno.EIO, renderer=WITH_PICTURES):
        self.counter.write_bytes(bytes(4096))
        arguments = [str(self.root / word) if word in (STUDY_FILE, STAFF_FILE) else word for word in command]
        environment = {
            "PATH": os.environ["PATH"], "LANG": "C", "TMPDIR": str(self.inside / "tmp"),
            "MUTASIM_PYTHON": renderer, "PYTHONPATH": str(self.root / "python"), "PYTHONDONTWRITEBYTECODE": "1",
            "LD_PRELOAD": self.shim, "FAULT_ROOT": str(self.inside), "FAULT_COUNTER": str(self.counter),
            "FAULT_HOW": how, "FAULT_AT": str(at), "FAULT_ERRNO": str(code),
        }
        with open(self.inside / "stdout", "wb") as output, open(self.root / "stderr", "wb") as messages:
            return subprocess.Popen(
                [self.tool, *arguments], cwd=self.inside, env=environment, stdout=output, stderr=messages)

    def run(self, command, *fault):
        status = self.start(command, *fault).wait(timeout=60)
        # What has ended well leaves no blocks beside its results.
        self.is_ended = status == 0
        return status, (self.root / "stderr").read_text()

    @property
    def calls(self):
        """A letter for each call on a file: `w` a write, `s` another that needs space, `a` all others."""
        count, kinds = struct.unpack("<Q4088s", self.counter.read_bytes())
        return kinds[:count].decode()

    def files(self):
        """Below `results`: the bytes of every file by its path in it, hidden folders apart by their names; blocks of a run that has
        not ended are looked at and left out."""
        results = self.inside / "results"
        found, hidden = {}, set()
        for path in sorted(results.rglob("*")) if results.is_dir() else []:
            first, *rest = path.relative_to(results).parts
            if HIDDEN.fullmatch(first):
                hidden.add(first)
            elif UNFINISHED.fullmatch(first):
                if path.name.endswith(".block") and path.name[0] != ".":
                    self.blocks.setdefault(path.name, set()).add(path.read_bytes())
                if self.is_ended:
                    hidden.add(first)
            elif path.is_file():
                found["/".join([first, *rest])] = path.read_bytes()
        return found, hidden


STUDY_FILE, STAFF_FILE = "study.yaml", "staf.csv"
RUN = ["run", STUDY_FILE, "--quiet", "--threads", "1", "--out", "results"]
IMPORT = ["import", STAFF_FILE, "--out", "results/study"]
EXPLAIN = ["explain", STUDY_FILE, "--out", "results"]


class Check:
    def __init__(self, tool, shim, parent, command):
        self.room = Room(tool, shim, parent)
        self.command = command
        self.renderer = WITH_PICTURES
        status, messages = self.room.run(command)
        assert status == 0, messages
        self.calls = self.room.calls
        self.whole, hidden = self.room.files()
        assert self.whole and not hidden, hidden
        self.kept = self.room.root / "whole"
        shutil.copytree(self.room.inside / "results", self.kept)
        self.failures, self.runs, self.codes = [], 0, {}

    def is_whole(self, found):
        """Every file is there with its bytes; the pictures all are, or none."""
        pictures = {name for name in self.whole if PICTURE.search(name)}
        expected = set(self.whole) if pictures & set(found) else set(self.whole) - pictures
        return set(found) == expected and all(
            found[name] and (found[name] == self.whole[name] or name.split("/")[-1] in VARYING) for name in found)

    def is_each_whole(self, found):
        """For an explanation, whose files appear one by one."""
        return set(found) <= set(self.whole) and all(
            found[name] == self.whole[name] or name.split("/")[-1] in VARYING for name in found)

    def expect(self, truth, what, label):
        if not truth:
            self.failures.append(f"{label}: {what}")

    def fault(self, how, at, code=errno.EIO):
        """One run with one fault, where an earlier run left its results and where none did, in turn."""
        self.room.clear(self.kept if at % 2 else None)
        had = bool(at % 2)
        status, messages = self.room.run(self.command, how, at, code, self.renderer)
        found, hidden = self.room.files()
        label = f"{self.command[0]} {how} {errno.errorcode[code] if how == 'once' else ''} at call {at}" \
            f"{' over results' if had else ''}, exit {status}"
        self.runs += 1
        self.codes[status] = self.codes.get(status, 0) + 1
        told = [line for line in messages.splitlines() if line.startswith("mutasim: ")]
        if how == "short":
            self.expect(status == 0, f"a short write ended the run: {messages}", label)
        self.expect(status in (0, 73, 74), f"exit code {messages}", label)
        self.expect(status == 0 or told, f"no message: {messages!r}", label)
        if self.command is EXPLAIN:
            self.expect(self.is_each_whole(found), f"torn: {sorted(found)}", label)
            return
        self.expect(self.is_whole(found) or not found and status, f"torn: {sorted(found)}", label)
        self.expect(found or hidden or not had, "the earlier results are lost", label)
        if how == "once" and status:
            self.expect(not hidden, f"left behind: {hidden}", label)

    def again(self, label):
        """A new run over what is left gives the right files and nothing else."""
        status, messages = self.room.run(self.command)
        found, hidden = self.room.files()
        self.expect(status == 0, messages, label)
        self.expect(set(found) == set(self.whole) and self.is_whole(found), "the next run is not whole", label)
        self.expect(not hidden, f"the next run left {hidden}", label)

    def sweep(self):
        """Each call fails once with an error, and once the process ends there."""
        for at in range(1, len(self.calls) + 1):
            self.fault("once", at, (errno.ENOSPC, errno.EIO, errno.EACCES)[at % 3])
            self.room.clear(self.kept if at % 4 < 2 else None)
            self.killed(lambda: self.room.run(self.command, "kill", at), f"{self.command[0]} killed at call {at}")
            if at % 8 == 0:
                self.again(f"after a kill at call {at}")

    def sweep_plain(self):
        """Without pictures: from each call on the disk is gone or full, or a single write takes half of its bytes."""
        self.renderer = PLAIN
        self.room.clear()
        self.room.run(self.command, "none", 0, errno.EIO, PLAIN)
        for at, kind in enumerate(self.room.calls, 1):
            self.fault("gone", at)
            if at % 8 == 0:
                self.again(f"after a disk gone at call {at}")
            if kind != "a":
                self.fault("full", at)
            if kind == "w":
                self.fault("short", at)

    def sweep_import(self):
        """Each call fails once or the process ends there: the study is whole or not there, and nobody is named but in the key."""
        for at in range(1, len(self.calls) + 1):
            for how in ("once", "kill"):
                self.room.clear()
                status, messages = self.room.run(self.command, how, at, (errno.ENOSPC, errno.EIO, errno.EACCES)[at % 3])
                found, hidden = self.room.files()
                label = f"import {how} at call {at}, exit {status}"
                self.runs += 1
                self.codes[status] = self.codes.get(status, 0) + 1
                self.expect(self.is_whole(found) or not found and status, f"torn: {sorted(found)}", label)
                self.expect(how == "kill" or not status or not hidden, f"left behind: {hidden}", label)
                self.expect(not any(part in messages for part in PERSON), "a message names a person", label)
                for path in self.room.inside.rglob("*"):
                    if path.name == "key.csv":
                        self.expect(path.stat().st_mode & 0o777 == 0o600, f"others may read {path.name}", label)
                    elif path.is_file():
                        text = path.read_text(errors="replace")
                        self.expect(not any(part in text for part in PERSON), f"{path.name} names a person", label)

    def killed(self, end, label):
        end()
        found, hidden = self.room.files()
        whole = self.is_each_whole(found) if self.command is EXPLAIN else self.is_whole(found) or not found
        self.expect(whole, f"torn: {sorted(found)}", label)
        self.runs += 1

    def kill_at_random(self):
        """Kills at any moment of a run, over what the runs before left."""
        began = time.monotonic()
        self.room.run(self.command)
        length = time.monotonic() - began
        draw = random.Random(SEED)
        self.room.clear()
        for number in range(KILLS):
            delay = draw.uniform(0, length)

            def end():
                process = self.room.start(self.command)
                time.sleep(delay)
                process.kill()
                process.wait()
                self.room.is_ended = False

            self.killed(end, f"killed after {delay * 1000:.0f} ms")
            if number % 5 == 4:
                self.again(f"after kill {number + 1}")
                if number % 2:
                    self.room.clear()


def run_beside_another(check):
    """What a living run is writing stays when another run of the same study is begun in the same folder, and refused."""
    label = "a run beside another"
    check.room.clear()
    halted = check.room.start(RUN, "stop", 20)
    os.waitpid(halted.pid, os.WUNTRACED)
    being_written = check.room.files()[1]
    other = Room(check.room.tool, check.room.shim, check.room.root)
    shutil.rmtree(other.inside)
    other.inside.symlink_to(check.room.inside)
    status, messages = other.run(RUN)
    left = check.room.files()[1]
    os.kill(halted.pid, signal.SIGCONT)
    check.expect(status == 73 and "another run of this study is at work" in messages, messages, label)
    check.expect(len(being_written) == 1 and left == being_written, f"{being_written} became {left}", label)
    check.expect(halted.wait() == 0, "the run that was halted failed", label)
    found, hidden = check.room.files()
    check.expect(check.is_whole(found) and not hidden, f"{sorted(found)} {hidden}", label)


class Pieces:
    """A longer study that is stopped again and again, as a run and as shards with their merge, until it is whole."""

    def __init__(self, tool, shim, parent):
        self.room = Room(tool, shim, parent)
        (self.room.root / STUDY_FILE).write_text(LONGER)
        self.failures, self.runs, self.codes, self.command, self.calls = [], 0, {}, ["run and shards"], ""
        self.draw = random.Random(SEED + 1)
        began = time.monotonic()
        assert self.room.run(RUN)[0] == 0
        self.length = time.monotonic() - began
        self.whole = self.room.files()[0]

    def expect(self, truth, what, label):
        if not truth:
            self.failures.append(f"{label}: {what}")

    def stop(self, command):
        """Ends a command in one of four ways, at any moment."""
        way = self.draw.choice(["kill", "term", "full", "none"])
        if way == "full":
            status = self.room.run(command, "full", self.draw.randrange(1, 60), errno.ENOSPC, PLAIN)[0]
        else:
            process = self.room.start(command, renderer=PLAIN)
            if way != "none":
                time.sleep(self.draw.uniform(0, self.length))
                process.send_signal(signal.SIGKILL if way == "kill" else signal.SIGTERM)
            status = process.wait(timeout=60)
        self.runs += 1
        self.codes[status] = self.codes.get(status, 0) + 1
        self.expect(status in (0, 65, 73, 74, 75, 143, -signal.SIGKILL, -signal.SIGTERM), f"exit code {status}", f"{command[0]} {way}")

    def tear(self):
        """One block in eight loses its end, or a bit."""
        for path in sorted((self.room.inside / "results").glob("*.[up][nl]*/*.block")):
            if self.draw.random() < 0.125:
                data = bytearray(path.read_bytes())
                if self.draw.random() < 0.5:
                    data = data[: self.draw.randrange(len(data))]
                else:
                    data[self.draw.randrange(len(data))] ^= 1 << self.draw.randrange(8)
                path.unlink()
                path.write_bytes(data)

    def expect_whole(self, label):
        found, hidden = self.room.files()
        found = {name: data for name, data in found.items() if ".plan/" not in name}
        plain = {name for name in self.whole if not PICTURE.search(name)}
        same = {name for name in plain & set(found) if found[name] == self.whole[name] or name.split("/")[-1] in VARYING}
        self.expect(same == plain and set(found) <= set(self.whole) and not hidden, f"{sorted(plain - same)} {hidden}", label)

    def runs_and_shards(self):
        for number in range(KILLS // 5):
            self.room.clear()
            for _ in range(5):
                self.stop(RUN)
                self.tear()
            status, messages = self.room.run(RUN)
            self.expect(status == 0, messages, f"run {number}")
            self.expect_whole(f"run {number}")
        for number in range(KILLS // 10):
            self.room.clear()
            self.room.is_ended = False
            self.room.run(["plan", STUDY_FILE, "--shards", "3", "--out", "results"])
            plan = str(next((self.room.inside / "results").glob("*.plan")).relative_to(self.room.inside))
            merge = ["merge", plan, "--quiet", "--out", "results"]
            for _ in range(5):
                self.stop(["run", "--plan", plan, "--shard", f"{self.draw.randrange(1, 4)}/3"])
                self.tear()
                self.stop(merge)
            for shard in (3, 1, 2, 1):
                status, messages = self.room.run(["run", "--plan", plan, "--shard", f"{shard}/3"])
                self.expect(status == 0, messages, f"shard {shard}")
            status, messages = self.room.run(merge)
            self.expect(status == 0, messages, f"merge {number}")
            self.expect_whole(f"shards {number}")


def main(tool, shim):
    tool, shim = str(Path(tool).resolve()), str(Path(shim).resolve())
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as parent, ThreadPoolExecutor(2) as pool:

        def check(work, command=RUN):
            check = Check(tool, shim, parent, command)
            work(check)
            return check

        def pieces():
            pieces = Pieces(tool, shim, parent)
            pieces.runs_and_shards()
            return pieces

        jobs = [pool.submit(check, Check.sweep), pool.submit(check, Check.sweep_plain),
                pool.submit(check, Check.kill_at_random), pool.submit(check, Check.sweep, EXPLAIN),
                pool.submit(check, Check.sweep_import, IMPORT), pool.submit(check, run_beside_another),
                pool.submit(pieces)]
        checks = [job.result() for job in jobs]
    failures = [failure for check in checks for failure in check.failures]
    for check in checks:
        print(f"faults: {check.command[0]}: {len(check.calls)} calls, {check.runs} faulty runs, exit codes {check.codes}")
    print(f"faults: {len(failures)} wrong, {time.monotonic() - began:.0f} s")
    sys.exit("\n".join(failure[:400] for failure in failures[:40]) or 0)


main(*sys.argv[1:])
