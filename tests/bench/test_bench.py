"""The measurements run and say what the report needs; how fast it is here and now is no test."""

import json
import sys
from pathlib import Path

import pytest

from tests.bench import __main__ as bench
from tests.bench import handling, importing, opening, painting, saving, showing, starting, syncing
from tests.bench.row import Row, quantile


def test_rows_have_the_promised_shape(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "SAVES", 20)
    monkeypatch.setattr(saving, "WARM_UP", 2)
    monkeypatch.setattr(starting, "EVENTS", 30)
    monkeypatch.setattr(starting, "TIMES", 2)
    monkeypatch.setattr(painting, "TIMES", 1)
    for measured in (importing, opening):
        monkeypatch.setattr(measured, "QUESTIONS", 20)
        monkeypatch.setattr(measured, "PICTURES", 2)
    monkeypatch.setattr(showing, "TIMES", 1)
    monkeypatch.setattr(handling, "TIMES", 1)
    monkeypatch.setattr(syncing, "SIZES", (300,))
    monkeypatch.setattr(syncing, "QUIET", 2)
    monkeypatch.setattr(syncing, "ROWS", 200)
    monkeypatch.delitem(bench.BENCHES, "reaching")  # a minute, with a server and a hundred stations of its own
    monkeypatch.setattr(sys, "argv", ["bench", "--json", str(tmp_path / "rows.json"), "--folder", str(tmp_path)])
    assert bench.main() == 0
    rows = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    assert {tuple(row) for row in rows} == {("name", "value", "unit", "baseline", "ratio", "goal", "met")}
    saves = [row for row in rows if row["name"].startswith("save of one answer")]
    assert [row["goal"] for row in saves] == [1.3, 1.3]
    up, down = (row for row in rows if row["unit"] == "bytes")
    assert (up["met"], down["met"]) == (True, True)
    assert all(row["met"] is (row["ratio"] <= row["goal"]) for row in saves)


def test_goal_and_met_are_null_where_there_is_none() -> None:
    assert (Row.of("a", 1.0, "ms").goal, Row.of("a", 1.0, "ms").met) == (None, None)
    assert Row.compared("a", 2.0, 1.0, "ms", goal=1.3).met is False
    assert Row.of("a", 2.0, "ms", goal=3.0).met is True


def test_quantiles_are_of_the_values() -> None:
    assert (quantile([3.0, 1.0, 2.0], 0.5), quantile([1.0], 0.99)) == (2.0, 1.0)
