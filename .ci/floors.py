#!/usr/bin/env python3
"""Compares extraction figures with the floors they must not fall under. A floor is only ever raised.

    floors.py FLOORS.json RESULT.json...    each result is what score_extraction.py --json wrote for one format; its file is
                                            named after the floors it is held to
"""
import json
import pathlib
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as handle:
        floors = json.load(handle)
    figures = {}
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8") as handle:
            row = next(row for row in json.load(handle)["rows"] if row["set"] != "all")
            figures[pathlib.Path(name).stem] = row
    fallen = 0
    for format_, wanted in floors.items():
        for figure, floor in wanted.items():
            got = figures.get(format_, {}).get(figure, float("nan"))
            holds = got >= floor
            fallen += not holds
            print(f"{format_:18} {figure:14} {got:.3f}  floor {floor:.3f}  {'ok' if holds else 'UNDER THE FLOOR'}")
    sys.exit(1 if fallen else 0)


if __name__ == "__main__":
    main()
