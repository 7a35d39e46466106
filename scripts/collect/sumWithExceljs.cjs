// The least a program can do with returned files: read every marks cell and add them up.
// Usage: node scripts/collect/sumWithExceljs.cjs FOLDER PATH_OF_EXCELJS
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const [folder, library] = process.argv.slice(2);
const ExcelJS = require(library);

async function main() {
  let files = 0;
  let rows = 0;
  let cells = 0;
  let sum = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.xlsx')) continue;
    files += 1;
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, name));
    for (const sheet of book.worksheets) {
      if (!sheet.name.endsWith('责任书考核表')) continue;
      sheet.eachRow((row, number) => {
        if (number < 5 || !row.getCell(2).value) return;
        rows += 1;
        row.eachCell((cell, column) => {
          const value = cell.value?.result ?? cell.value;
          if (column <= 6 || typeof value !== 'number') return;
          cells += 1;
          sum += value;
        });
      });
    }
  }
  process.stdout.write(`${JSON.stringify({ files, rows, cells, sum })}\n`);
}

main();
