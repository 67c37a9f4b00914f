// Writes intl.tsv, amounts as the Intl of this Node writes them: node tests/language/oracle/intl.js
// Each amount is passed as text, since a float would not hold it. A cell "=" is the same as the one to its left.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const amounts = new Set(["0", "0.01", "-0.01", "0.49", "0.5", "-0.5", "1.5", "2.5", "999.99", "-999.99", "1000"]);
const add = (minor) => {
  for (const signed of [minor, -minor]) {
    const digits = (signed < 0n ? -signed : signed).toString().padStart(3, "0");
    const cents = digits.slice(-2);
    const text = digits.slice(0, -2) + (cents === "00" ? "" : "." + cents);
    amounts.add((signed < 0n ? "-" : "") + text);
  }
};

// About each power of ten, in hundredths and in what rounds at the second decimal of each scale word.
for (let power = 1n; power <= 20n; power++)
  for (const near of [-501n, -500n, -499n, -1n, 0n, 1n, 499n, 500n, 501n])
    if (10n ** power + near > 0n && 10n ** power + near < 10n ** 20n) add(10n ** power + near);
for (const scale of [10n ** 3n, 10n ** 6n, 10n ** 9n, 10n ** 12n])
  for (const thousandths of [1004n, 1005n, 1015n, 1025n, 1995n, 12485n, 99995n, 999994n, 999995n, 3325125n])
    for (const near of [-1n, 0n, 1n]) add((thousandths * scale * 100n) / 1000n + near);

// Others by a generator that is the same everywhere (numbers of Numerical Recipes).
let state = 20200227;
const draw = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
while (amounts.size < 2400) {
  const length = 1 + draw(18);
  let whole = String(1 + draw(9));
  while (whole.length < length) whole += draw(3) ? String(draw(10)) : "0";
  const cents = draw(2) ? "." + String(1 + draw(99)).padStart(2, "0") : "";
  amounts.add((draw(4) ? "" : "-") + whole + cents);
}

const columns = [];
for (const locale of ["id-ID", "en-US"]) {
  for (const currency of ["IDR", "USD"]) {
    const of = (options) => new Intl.NumberFormat(locale, { style: "currency", currency, ...options });
    columns.push([`${locale} ${currency} standard`, of({})]);
    columns.push([`${locale} ${currency} accounting`, of({ currencySign: "accounting" })]);
    if (currency === "IDR") columns.push([`${locale} ${currency} sen`, of({ minimumFractionDigits: 2 })]);
  }
  const long = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 };
  columns.push([`${locale} compact`, new Intl.NumberFormat(locale, long)]);
}

const { node, icu, cldr } = process.versions;
const lines = [`# Node ${node}, ICU ${icu}, CLDR ${cldr}; made by intl.js`];
lines.push(["amount", ...columns.map(([name]) => name)].join("\t"));
for (const amount of amounts) {
  const cells = columns.map(([, format]) => format.format(amount));
  lines.push([amount, ...cells.map((cell, index) => (cell === cells[index - 1] ? "=" : cell))].join("\t"));
}
fs.writeFileSync(path.join(__dirname, "intl.tsv"), lines.join("\n") + "\n");
