"""Opens a workbook with macros and a pivot table, adds sheets with a chart, a note, rules and a name, and saves it: openpyxl SPEC.json."""
import json
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

with open(sys.argv[1], encoding="utf-8") as file:
    spec = json.load(file)
book = openpyxl.load_workbook(spec["staff"], keep_vba=True)
for place, sheet_spec in enumerate(spec["sheets"]):
    sheet = book.create_sheet(sheet_spec["name"], place)
    for row in sheet_spec["rows"]:
        sheet.append([None if cell == "" else cell for cell in row])
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=4, min_row=4, max_row=5))
    sheet.add_chart(chart, "H2")
    sheet["B4"].comment = Comment("Ghi chú thử", "Cán bộ thử")
    rule = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    rule.add("C4:E5")
    sheet.add_data_validation(rule)
    fill = PatternFill(bgColor="FFC7CE")
    sheet.conditional_formatting.add("D4:D5", CellIsRule(operator="greaterThan", formula=["10"], fill=fill))
    sheet.freeze_panes = "A4"
book.save(spec["out"])
