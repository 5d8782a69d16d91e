"""Recomputes every figure of a report, and who is in it, from the stored rows: apart from the program, by the plan alone.

    recompute.py PLAN ROWS REPORT PERIOD

PLAN is a folder with indicators.csv, units.csv and plan.yml, ROWS one with the tables as CSV files, REPORT one with the
DOCX, the XLSX of the office (noi-bo) and the CSV. Prints each difference on a line and how many figures were compared; ends with 1 if there is a difference.
"""

import csv
import re
import sys
import zipfile
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = "noi-bo-"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [{k.lower(): v for k, v in row.items()} for row in csv.DictReader(file)]


class Stored:
    """What the plan asks of whom, and what the tables hold in force."""

    def __init__(self, plan, rows, period):
        self.period = period
        self.indicators = table(plan / "indicators.csv")
        self.by_code = {one["code"]: one for one in self.indicators}
        text = (plan / "plan.yml").read_text(encoding="utf-8")
        self.day = re.search(r"code: %s\n.*?data-to: (\S+)" % re.escape(period), text, re.S).group(1)
        known = [u for u in table(plan / "units.csv") if u["valid_from"] <= self.day <= (u["valid_to"] or "9999")]
        self.parents = {u["code"]: u for u in known}
        self.units = [u for u in known if u["kind"] != "office" and u.get("reports", "") not in ("no", "false")]
        force = [f for f in table(rows / "submission_in_force.csv") if f["period_code"] == period]
        self.files = {(f["unit_code"], f["form"]): f["submission_id"] for f in force}
        live = set(self.files.values())
        self.nil = {s["id"] for s in table(rows / "submission.csv") if s["nil_return"] == "1"}
        self.refused = defaultdict(set)
        for row in table(rows / "refused_row.csv"):
            self.refused[row["submission_id"]].add(row["subject"])
        self.declared = {}
        for row in table(rows / "result_row.csv"):
            if row["submission_id"] in live and row["amount"] != "":
                self.declared[row["unit_code"], row["indicator_code"]] = Decimal(row["amount"])
        self.activities = [r for r in table(rows / "activity_row.csv") if r["submission_id"] in live]
        self.titles = [r for r in table(rows / "title_row.csv") if r["submission_id"] in live]

    def judged(self, indicator):
        kinds = [k for k in indicator.get("periods", "").split("|") if k]
        return not kinds or ("first-half" if self.period.endswith("-H1") else "whole-year") in kinds

    def counted(self, unit, indicator):
        form, *selection = indicator["counted_from"].split(":")
        if form == "activities":
            kind = selection[0].split("+")[0].upper().replace("-", "_")
            return sum(1 for r in self.activities if r["unit_code"] == unit and r["kind"] == kind)
        return sum(1 for r in self.titles if r["unit_code"] == unit and r["status"] == selection[0].upper())

    def answer(self, unit, indicator):
        """What a unit gave: (figure or None, in | nil | refused | missing | free | none)."""
        code = indicator["code"]
        asked = indicator["reporters"]
        if (unit, code) in self.declared:
            return self.declared[unit, code], "in"
        if asked and unit not in asked.split("|"):
            return None, "none"
        results = self.files.get((unit, "RESULTS"))
        wrong = code in self.refused.get(results, set())
        if indicator["counted_from"]:
            list_file = self.files.get((unit, indicator["counted_from"].split(":")[0].upper()))
            wrong = wrong or bool(self.refused.get(list_file))
            if list_file and not wrong:
                return Decimal(self.counted(unit, indicator)), "in"
        if wrong:
            return None, "refused"
        if results in self.nil and indicator.get("nil", "") != "false":
            return None, "nil"
        return None, "missing" if indicator["required"] == "required" else "free"

    def total(self, indicator, units):
        """(figure, units in it, units asked, units lacking, whether all have nothing, parts)."""
        if not self.judged(indicator):
            return None, [], [], [], False, None
        if indicator["kind"] == "ratio":
            return self.ratio(indicator, units)
        answers = [(u, *self.answer(u["code"], indicator)) for u in units]
        amounts = [amount for _, amount, how in answers if how == "in"]
        figure = None if not amounts else max(amounts) if indicator["total"] == "largest" else sum(amounts)
        return figure, *self.who(answers), None

    @staticmethod
    def who(answers):
        given = [u for u, _, how in answers if how == "in"]
        asked = [u for u, _, how in answers if how not in ("none", "free")]
        lacking = [u for u, _, how in answers if how in ("missing", "refused")]
        nil = not given and any(how == "nil" for _, _, how in answers) and all(how != "free" for _, _, how in answers)
        return given, asked, lacking, nil

    def ratio(self, indicator, units):
        order = ["in", "nil", "free", "none", "missing", "refused"]
        above, below = self.by_code[indicator["numerator"]], self.by_code[indicator["denominator"]]
        answers, parts = [], [Decimal(0), Decimal(0)]
        for unit in units:
            (over, how), (under, other) = self.answer(unit["code"], above), self.answer(unit["code"], below)
            worse = max(how, other, key=order.index)
            answers.append((unit, None, worse))
            if worse == "in":
                parts = [parts[0] + over, parts[1] + under]
        given, asked, lacking, nil = self.who(answers)
        some_nil = any(how == "nil" for _, _, how in answers)
        both = parts if given or some_nil else None
        percent = None
        if given and parts[1] != 0:
            percent = (parts[0] * 100 / parts[1]).quantize(Decimal("0.000001"), ROUND_HALF_UP)
            if not Decimal(indicator["least"] or "-1e12") <= percent <= Decimal(indicator["most"] or "1e12"):
                percent = None
        return percent, given, asked, lacking, nil, both

    def department(self, unit):
        while unit and unit["kind"] != "department":
            unit = self.parents.get(unit["parent"])
        return unit and unit["code"]


def tenth(value):
    return value.quantize(Decimal("0.1"), ROUND_HALF_UP)


def written(value):
    """1.234,5 as papers have it."""
    text = f"{value.normalize():f}"
    whole, _, rest = text.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    grouped = re.sub(r"(?<=\d)(?=(\d{3})+$)", ".", digits)
    return sign + grouped + ("," + rest if rest else "")


def spoken(value):
    return "0" + written(value) if value == value.to_integral() and 0 <= value < 10 else written(value)


def clause(lacking, most=10**9):
    if not lacking:
        return ""
    if len(lacking) <= most:
        return "chưa gồm số liệu của " + ", ".join(u["name"] for u in lacking)
    return "chưa gồm số liệu của %s đơn vị" % spoken(Decimal(len(lacking)))


def sheets(path):
    """The rows of each sheet of a workbook, by its name."""
    with zipfile.ZipFile(path) as book:
        links = ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))
        targets = {one.get("Id"): one.get("Target").lstrip("/").removeprefix("xl/") for one in links}
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            root = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
            shared = ["".join(t.text or "" for t in si.iter(SHEET + "t")) for si in root]
        for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(SHEET + "sheet"):
            root = ElementTree.fromstring(book.read("xl/" + targets[sheet.get(LINK)]))
            yield sheet.get("name"), [[cell(c, shared) for c in row] for row in root.iter(SHEET + "row")]


def cell(one, shared):
    value = one.findtext(SHEET + "v")
    if one.get("t") == "s":
        return shared[int(value)]
    if one.get("t") == "inlineStr":
        return "".join(t.text or "" for t in one.iter(SHEET + "t"))
    return value or ""


def paper(path):
    """The paragraphs outside of tables, and the rows of the tables, of a DOCX."""
    with zipfile.ZipFile(path) as package:
        body = ElementTree.fromstring(package.read("word/document.xml")).find(WORD + "body")
    text = lambda node: "".join(t.text or "" for t in node.iter(WORD + "t"))
    rows = [[text(c) for c in row.findall(WORD + "tc")] for row in body.iter(WORD + "tr")]
    return [text(p) for p in body.findall(WORD + "p")], rows


class Comparison:
    def __init__(self, stored, report):
        self.stored = stored
        self.report = report
        self.compared = 0
        self.differences = []

    def same(self, where, found, expected):
        self.compared += 1
        if found != expected:
            self.differences.append(f"{where}: printed {found!r}, recomputed {expected!r}")

    def run(self):
        self.figures = [
            (one, *self.stored.total(one, self.stored.units)) for one in self.stored.indicators if one["kind"] != "text"
        ]
        self.csv()
        self.workbook()
        self.document()

    def file(self, suffix):
        return next(file for file in self.report.glob("*." + suffix) if not file.name.startswith(OFFICE))

    def csv(self):
        with open(self.file("csv"), encoding="utf-8-sig", newline="") as file:
            rows = {row[2]: row for row in csv.reader(file, delimiter=";")}
        for one, figure, _, _, lacking, nil, _ in self.figures:
            if one["kind"] == "ratio":
                continue
            value = Decimal(0) if nil else figure
            row = rows.get(one["code"])
            self.same(f"CSV {one['code']}", row and Decimal(row[5].replace(",", ".")), value)
            if row:
                self.same(f"CSV {one['code']} note", row[7], clause(lacking))

    def workbook(self):
        book = dict(sheets(next(self.report.glob(OFFICE + "*.xlsx"))))
        head, *rows = next(book["Tổng hợp"][i:] for i, r in enumerate(book["Tổng hợp"]) if "Mã chỉ tiêu" in r)
        rows = {r[1]: dict(zip(head, r)) for r in rows if len(r) == len(head)}
        for one, figure, given, asked, lacking, nil, parts in self.figures:
            row = rows[one["code"]]
            self.same(f"XLSX {one['code']}", row["Kết quả"], self.sign(one, figure, nil, parts, row["Kết quả"]))
            self.same(f"XLSX {one['code']} reporters", int(float(row["Số đơn vị báo cáo"])), len(given))
            self.same(f"XLSX {one['code']} asked", int(float(row["Số đơn vị phải báo cáo"])), len(asked))
            if "Phạm vi số liệu" in row:
                self.same(f"XLSX {one['code']} clause", row["Phạm vi số liệu"].lower(), clause(lacking).lower())
        self.departments(book["Theo đơn vị"])

    def departments(self, sheet):
        head, *rows = next(sheet[i:] for i, r in enumerate(sheet) if "Phòng, ban, đơn vị" in r)
        names = {u["name"]: u["code"] for u in self.stored.units}
        for row in (dict(zip(head, r)) for r in rows if len(r) == len(head)):
            code = names.get(row["Phòng, ban, đơn vị"])
            if code is None:
                continue
            members = [u for u in self.stored.units if self.stored.department(u) == code]
            for one, *_ in self.figures:
                figure, _, _, _, nil, parts = self.stored.total(one, members)
                printed = row[one["short"] or "%s (%s)" % (one["wording"], one["unit"])]
                self.same(f"XLSX {code} {one['code']}", printed, self.sign(one, figure, nil, parts, printed))

    def sign(self, one, figure, nil, parts, printed):
        """The expected cell; a number in the notation of what was printed."""
        if figure is None:
            return "-" if nil or (parts and parts[1] == 0) else printed if printed in ("…", "x") else "…"
        value = tenth(figure) if one["kind"] == "ratio" else figure
        return printed if re.fullmatch(r"-?[0-9.E]+", printed) and Decimal(printed) == value else written(value)

    def document(self):
        text, rows = paper(self.file("docx"))
        prose = "\n".join(text).split("\nPhụ lục I\n")[0]
        numbers = set(re.findall(r"(?<![\w.,/])\d[\d.]*(?:,\d+)?", prose.replace("/", " / ")))
        for one, figure, _, _, lacking, nil, parts in self.figures:
            self.appendix(one, figure, nil, parts, rows)
            if figure is None or figure == 0 or one["kind"] == "status":
                continue
            if one["kind"] != "ratio":
                self.same(f"DOCX {one['code']} is told", spoken(figure) in numbers, True)
                continue
            share = re.compile(r"%s/%s [^.;\n]*?đạt tỷ lệ %s%%" % tuple(
                re.escape(number) for number in (spoken(parts[0]), spoken(parts[1]), written(tenth(figure)))))
            told = share.search(prose)
            self.same(f"DOCX {one['code']} is told", told is not None, True)
            if told:
                self.same(f"DOCX {one['code']} clause", "chưa gồm" in prose[told.end():].split(".")[0], bool(lacking))
        for part, whole, percent in re.findall(r"([\d.]+)/([\d.]+) [^.;\n]*?đạt tỷ lệ ([0-9,]+)%", prose):
            parts = [Decimal(number.replace(".", "")) for number in (part, whole)]
            self.same(f"DOCX {percent}%", Decimal(percent.replace(",", ".")), tenth(parts[0] * 100 / parts[1]).normalize())
        for percent in re.findall(r"đạt tỷ lệ ([0-9,]+)%", prose):
            self.same("DOCX range", Decimal(percent.replace(",", ".")) <= 100, True)
        self.clauses(prose)

    def clauses(self, prose):
        """Whom the sentences lack is lacking in some figure, and where a figure lacks somebody some sentence says so."""
        lacking = {u["name"] for _, figure, given, _, without, nil, _ in self.figures if given or nil for u in without}
        said = re.findall(r"chưa gồm ([^)\n]*?)[;).]", prose)
        for clause in said:
            names = [] if re.match(r"(?:số liệu của )?\d+ đơn vị", clause) else re.sub(r"^số liệu của ", "", clause).split(", ")
            self.same(f"DOCX lacks {clause}", [n for n in names if n not in lacking], [])
        told = any(figure for one, figure, _, _, without, *_ in self.figures if without and one["kind"] not in ("status", "text"))
        self.same("DOCX some clause", bool(said), told)

    def appendix(self, one, figure, nil, parts, rows):
        row = next(r for r in rows if len(r) > 3 and r[1] == one["wording"] and r[2] == one["unit"])
        value = None if figure is None else written(tenth(figure) if one["kind"] == "ratio" else figure)
        expected = value or ("-" if nil or (parts and parts[1] == 0) else "…")
        self.same(f"DOCX appendix {one['code']}", row[3], expected)


def main(plan, rows, report, period):
    comparison = Comparison(Stored(Path(plan), Path(rows), period), Path(report))
    comparison.run()
    for difference in comparison.differences:
        print(difference)
    if comparison.compared < 100:
        comparison.differences.append("too little compared")
    print(f"{comparison.compared} compared, {len(comparison.differences)} differences")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
