"""The same figures by pandas and openpyxl, as an analyst who knows both would write it: one read, grouped counts, one new workbook.

usage: analyst.py BOOK OUT.xlsx FIGURES.json
"""
import json
import sys

import pandas as pd

REGISTER = 'Danh sách hộ'
HEAD_ROWS = 9  # title and header; the data begin below
PLACE, PEOPLE, FIRST_INDICATOR, GROUP, MINORITY, CAUSE = 3, 7, 12, 24, 25, 28
CLASSES = {'poor': 'Hộ nghèo', 'near': 'Hộ cận nghèo'}
CAUSES = [
    'Thiếu đất sản xuất', 'Thiếu vốn sản xuất', 'Thiếu lao động', 'Thiếu công cụ sản xuất',
    'Thiếu kiến thức về sản xuất', 'Thiếu kỹ năng lao động', 'Có người ốm đau', 'Nguyên nhân khác',
]


def main(book, out, figures):
    table = pd.read_excel(book, sheet_name=REGISTER, header=None, skiprows=HEAD_ROWS, engine='openpyxl')
    places = sorted(table[PLACE].unique())
    parts = []
    for prefix, name in CLASSES.items():
        own = table[table[GROUP] == name]
        by_place = own.groupby(PLACE)
        part = pd.DataFrame({prefix: by_place.size(), f'{prefix}.people': by_place[PEOPLE].sum()})
        part[f'{prefix}.minority'] = own[own[MINORITY] == 'x'].groupby(PLACE).size()
        marks = (own[list(range(FIRST_INDICATOR, FIRST_INDICATOR + 12))] == 'x').groupby(own[PLACE]).sum()
        marks.columns = [f'{prefix}.indicator{i}' for i in range(1, 13)]
        causes = pd.crosstab(own[PLACE], own[CAUSE]).reindex(columns=CAUSES)
        causes.columns = [f'{prefix}.cause{i}' for i in range(1, 9)]
        parts += [part, marks, causes]
    result = pd.concat(parts, axis=1).reindex(places).fillna(0).astype(int)
    for prefix in CLASSES:
        result[f'{prefix}.share'] = (result[prefix] / table.groupby(PLACE).size() * 100).round(2)
    result.to_excel(out, sheet_name='Kết quả')
    figured = result.drop(columns=[f'{prefix}.share' for prefix in CLASSES])
    with open(figures, 'w', encoding='utf-8') as file:
        json.dump({'columns': list(figured.columns), 'rows': figured.values.tolist()}, file)


main(*sys.argv[1:])
