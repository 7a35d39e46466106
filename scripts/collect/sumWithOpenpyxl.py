"""The least a program can do with returned files: read every marks cell and add them up.

Usage: python3 scripts/collect/sumWithOpenpyxl.py FOLDER
Prints files, rows, number cells and their sum as JSON; `benchCollect.ts` sets it beside collecting.
"""

import json
import os
import sys

import openpyxl


def main(folder):
    files = rows = cells = 0
    total = 0.0
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".xlsx"):
            continue
        files += 1
        book = openpyxl.load_workbook(os.path.join(folder, name), read_only=True, data_only=True)
        for sheet in book.worksheets:
            if not sheet.title.endswith("责任书考核表"):
                continue
            for row in sheet.iter_rows(min_row=5, values_only=True):
                if len(row) < 3 or not row[1]:
                    continue
                rows += 1
                for value in row[6:]:
                    if isinstance(value, (int, float)) and not isinstance(value, bool):
                        cells += 1
                        total += value
        book.close()
    print(json.dumps({"files": files, "rows": rows, "cells": cells, "sum": total}))


main(sys.argv[1])
