"""Writes a workbook with charts, a picture, a text box, a sparkline, a note and macros: xlsxwriter SPEC.json."""
import json
import sys

import xlsxwriter

with open(sys.argv[1], encoding="utf-8") as file:
    spec = json.load(file)
book = xlsxwriter.Workbook(spec["out"])
book.add_vba_project(spec["macros"])
for sheet_spec in spec["sheets"]:
    sheet = book.add_worksheet(sheet_spec["name"])
    bold = book.add_format({"bold": True, "border": 1})
    for row, cells in enumerate(sheet_spec["rows"]):
        for column, cell in enumerate(cells):
            if cell != "":
                sheet.write(row, column, cell, bold if row == 2 else None)
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": [sheet_spec["name"], 3, 3, 4, 3]})
    sheet.insert_chart("H2", chart)
    sheet.insert_image("H20", spec["picture"])
    sheet.insert_textbox("H30", "Chữ trong khung")
    sheet.add_sparkline("G4", {"range": "C4:E4"})
    sheet.write_comment("B4", "Ghi chú thử")
    sheet.conditional_format("D4:D5", {"type": "data_bar"})
    sheet.data_validation("C4:E5", {"validate": "integer", "criteria": ">=", "value": 0})
book.close()
