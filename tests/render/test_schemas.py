"""Each format is what its consumers' schema says; see `schemas/README.md`."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from seedlint.render import renderer
from seedlint.render.view import no_lines
from tests.render.canonical import EMPTY, REPORT, VIEW

SCHEMAS = Path(__file__).parent / "schemas"
REPORTS = pytest.mark.parametrize("report", [REPORT, EMPTY], ids=["full", "empty"])
#: GitHub's workflow commands: the command, its properties, the message.
COMMAND = re.compile(r"::(?:error|warning|notice) (?P<properties>[^:]+)::(?P<message>.+)")


def schema(name: str):
    if name in {"json", "jsonl"}:
        return json.loads(resources.files("seedlint").joinpath("findings.schema.json").read_text())
    return json.loads((SCHEMAS / f"{name}.json").read_text())


@REPORTS
@pytest.mark.parametrize(
    "name, described",
    [("json", "json"), ("sarif", "sarif-2.1.0"), ("gitlab", "gitlab"), ("rdjson", "rdjson")],
)
def test_json_formats_are_valid(name, described, report):
    wanted = schema(described)
    validator = jsonschema.validators.validator_for(wanted)
    validator.check_schema(wanted)
    told = json.loads(renderer(name)(report, VIEW))
    assert [error.message for error in validator(wanted).iter_errors(told)] == []


def test_jsonl_lines_are_findings():
    wanted = schema("jsonl")
    one = {**{key: wanted[key] for key in ("$schema", "definitions")}, "$ref": "#/definitions/finding"}
    for line in renderer("jsonl")(REPORT, VIEW).splitlines():
        jsonschema.validate(json.loads(line), one)


def test_the_schemas_refuse_what_is_wrong():
    told = json.loads(renderer("sarif")(REPORT, VIEW))
    told["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told, schema("sarif-2.1.0"))
    told = json.loads(renderer("json")(REPORT, VIEW))
    told["findings"][0]["new"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told, schema("json"))


@REPORTS
def test_sarif_regions_and_flows_lead_somewhere(report):
    (run,) = json.loads(renderer("sarif")(report, VIEW))["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        for flow in result.get("codeFlows", ()):
            assert [each["location"]["message"]["text"] for each in flow["threadFlows"][0]["locations"]]


@REPORTS
def test_github_commands_parse(report):
    for line in renderer("github")(report, VIEW).splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        properties = dict(item.split("=", 1) for item in match["properties"].split(","))
        assert (
            {"file", "title"} <= set(properties) <= {"file", "title", "line", "col", "endLine", "endColumn"}
        )


@REPORTS
def test_junit_has_the_structure_that_its_readers_share(report):
    allowed = {
        "testsuites": {"name", "tests", "failures", "errors", "time"},
        "testsuite": {"name", "tests", "failures", "errors", "skipped", "time", "timestamp", "hostname"},
        "testcase": {"name", "classname", "time", "file", "line"},
        "failure": {"message", "type"},
        "error": {"message", "type"},
        "system-out": set(),
    }
    inside = {
        "testsuites": {"testsuite"},
        "testsuite": {"testcase"},
        "testcase": {"failure", "error", "system-out"},
    }
    root = ET.fromstring(renderer("junit")(report, VIEW))
    assert root.tag == "testsuites"
    for element in root.iter():
        assert set(element.attrib) <= allowed[element.tag]
        assert {child.tag for child in element} <= inside.get(element.tag, set())
    names = [(case.attrib["classname"], case.attrib["name"]) for case in root.iter("testcase")]
    assert len(names) == len(set(names))


def test_pylint_lines_are_pylints():
    for line in renderer("pylint")(REPORT, VIEW).splitlines():
        assert re.fullmatch(r".+:\d+: \[[A-Z]+\d+\([\w-]+\)\] .+", line), line


def test_formats_need_no_source():
    assert no_lines("a.py") == ()
