"""Holds scenario files against the schema: those given must pass, the broken ones of the tests must fail.

Usage: schema.py SCHEMA SCENARIO...
"""
import json
import re
import sys
import textwrap
from pathlib import Path

import jsonschema
import yaml

TESTS = Path(__file__).parent.parent / "Tests" / "ScenariosTests"
# What no schema can see: names that refer to nothing, what stands only in the text, loads and dates that do not fit.
BEYOND = {"no-skill.yaml"}


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: dates and `on` stay text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$", re.IGNORECASE), list("tTfF"))


def problems(validator, text):
    """What the schema has against a text; also that it is no YAML."""
    try:
        document = yaml.load(text, Loader)
    except yaml.YAMLError as error:
        return [str(error)]
    return [f"{'.'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(document)]


def studies():
    """The studies of the tests that have every key, by the file they stand in."""
    for path in sorted(TESTS.glob("*.swift")):
        source = path.read_text(encoding="utf-8")
        for text in re.findall(r'static let yaml = """\n(.*?)\n    """', source, re.DOTALL):
            yield path.name, textwrap.dedent(text)


def main(schema, *scenarios):
    schema = json.loads(Path(schema).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []
    for name, text in [(s, Path(s).read_text(encoding="utf-8")) for s in scenarios] + list(studies()):
        failures += [f"{name}: {problem}" for problem in problems(validator, text)]
    for path in sorted((TESTS / "Broken").glob("*.yaml")):
        found = problems(validator, path.read_text(encoding="utf-8"))
        if bool(found) == (path.name in BEYOND):
            failures.append(f"{path.name}: {found[0] if found else 'the schema finds nothing wrong'}")
    sys.exit("\n".join(failures) or 0)


main(*sys.argv[1:])
