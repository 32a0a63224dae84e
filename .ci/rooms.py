#!/usr/bin/env python3
"""Fails where a room of a target uses one above it, or extends a type of another: `rooms.py [SOURCES [ORDERS]]`.

A room is a folder of a target; `rooms.txt` puts those of a target one above the other. It reads text alone, so that a name
counts only where a single room of all targets declares it, and a member's only where something is asked for it (`.name`)
or it is called and is no name of the file's own.
"""
import collections
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# Members that Swift's library has too, or that say nothing of whose they are.
COMMON = set("""array close contains count description first index indices isEmpty label length lines mapping number object
  offset string style title value values width height start""".split())
SHORTEST = 5
TYPES = ("struct", "class", "enum", "protocol", "actor")
KEYWORD = re.compile(r"[{}]|\b(struct|class|enum|protocol|actor|extension|typealias|func|var|let|case)\b")
NAME = re.compile(r"\s*`?(\w+)")
WORD = re.compile(r"[A-Za-z_]\w*")
QUOTE = re.compile(r'(#*)("""|")')


def code(text):
    """The text with comments and strings blanked; what strings interpolate stays."""
    out, at = [], 0
    inside = []  # the strings we are in, as (end, start of an interpolation), each with the open parentheses of one above

    def blank(size):
        nonlocal at
        out.append(re.sub(r"[^\n]", " ", text[at : at + size]))
        at += size

    while at < len(text):
        if inside and isinstance(inside[-1], tuple):
            end, interpolation = inside[-1]
            if text.startswith(interpolation, at):
                inside.append(1)
                blank(len(interpolation))
            elif text.startswith(end, at):
                inside.pop()
                blank(len(end))
            else:
                blank(2 if text[at] == "\\" and interpolation == "\\(" else 1)
        elif text.startswith("//", at):
            blank((text + "\n").index("\n", at) - at)
        elif quote := QUOTE.match(text, at):
            inside.append((quote[2] + quote[1], "\\" + quote[1] + "("))
            blank(len(quote[0]))
        else:
            if inside:
                inside[-1] += {"(": 1, ")": -1}.get(text[at], 0)
                if inside[-1] == 0:
                    inside.pop()
            out.append(text[at])
            at += 1
    return "".join(out)


class File:
    """What a file declares: types, members, private members, names of its functions' own; and what it extends."""

    def __init__(self, path, room):
        self.path, self.room = path, room
        self.types, self.members, self.hidden, self.own, self.extended = set(), set(), set(), set(), []
        with open(path, encoding="utf8") as file:
            self.lines = code(file.read()).split("\n")
        self.scopes = []  # of each open brace, whether it is a type's
        for number, line in enumerate(self.lines, 1):
            self.read(line, number)

    def read(self, line, number):
        is_type = False
        if not all(self.scopes) or re.search(r"\b(func|init|subscript)\b", line):
            self.own.update(re.findall(r"(\w+)\s*:\s", line))
            for names in re.findall(r"\{([^{}]*?)\bin\b", line):
                self.own.update(WORD.findall(names))
        for token in KEYWORD.finditer(line):
            before, rest = line[: token.start()], line[token.end() :]
            if token[0] == "{":
                self.scopes.append(is_type)
                is_type = False
            elif token[0] == "}":
                del self.scopes[-1:]
            elif (name := NAME.match(rest)) and not before.endswith("."):
                if token[0] in TYPES + ("extension",):
                    is_type = True
                self.declare(token[0], name, before, rest, number)

    def declare(self, kind, name, before, rest, number):
        if kind in TYPES + ("typealias",):
            self.types.add(name[1])
        elif kind == "extension":
            # A container of things of one's own is one's own.
            element = re.match(r"<(\w+)>", rest[name.end() :])
            self.extended.append((number, element[1] if element else name[1]))
        elif all(self.scopes):
            members = self.hidden if re.search(r"\bprivate\b(?!\()", before) else self.members
            names = re.split(r",(?![^(]*\))", rest) if kind == "case" else [rest]
            members.update(found[1] for found in map(NAME.match, names) if found)
        elif kind == "case":
            self.own.update(WORD.findall(rest.split(":")[0]))
        else:
            self.own.add(name[1])


def files(root, target):
    base = os.path.join(root, target)
    for folder, _, names in sorted(os.walk(base)):
        room = os.path.relpath(folder, base).split(os.sep)[0]
        yield from (File(os.path.join(folder, name), room) for name in sorted(names) if name.endswith(".swift"))


def faults(target, order, files, types, members):
    """A line for each use of a room above, and for each extension of another room's type."""

    def home(name, homes):
        """The room of this target that alone declares the name."""
        found = homes.get(name, ())
        return next((room for owner, room in found if owner == target), None) if len(found) == 1 else None

    for room in order:
        if room not in {file.room for file in files}:
            yield f"Sources/{target}: there is no room {room}"
    for file in files:
        if file.room not in order:
            yield f"{file.path}:1: {file.room} has no place in the order of {target}"
            continue
        for number, name in file.extended:
            if (room := home(name, types)) and room != file.room:
                yield f"{file.path}:{number}: {file.room} extends {name} of {room}"
        above = set(order[order.index(file.room) + 1 :])
        for number, line in enumerate(file.lines, 1):
            for word in WORD.finditer(line):
                name, room = word[0], None
                if name[0].isupper():
                    room = home(name, types)
                elif len(name) >= SHORTEST and name not in COMMON:
                    is_called = line[word.end() :].startswith("(") and name not in file.own
                    if is_called or line[: word.start()].endswith("."):
                        room = home(name, members)
                if room in above:
                    yield f"{file.path}:{number}: {file.room} uses {name} of {room}, which stands above it"


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "Sources"
    with open(sys.argv[2] if len(sys.argv) > 2 else os.path.join(HERE, "rooms.txt"), encoding="utf8") as table:
        lines = [line.split(":") for line in table if ":" in line and not line.startswith("#")]
    orders = {target: rooms.split() for target, rooms in lines}
    everything = {target: list(files(root, target)) for target in sorted(os.listdir(root))}
    types, members = collections.defaultdict(set), collections.defaultdict(set)
    for target, all_files in everything.items():
        for file in all_files:
            for name in file.types:
                types[name].add((target, file.room))
            for name in file.members:
                members[name].add((target, file.room))
            for name in file.hidden:
                members[name].add((file.path, file.room))
    found = [fault for target in orders for fault in faults(target, orders[target], everything.get(target, []), types, members)]
    for fault in found:
        print(fault)
    if found:
        sys.exit(f"rooms: {len(found)} faults; the orders stand in .ci/rooms.txt")


main()
