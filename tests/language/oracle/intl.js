// Writes what the Intl of this Node writes: node tests/language/oracle/intl.js
// intl.tsv has amounts, each passed as text, since a float would not hold it; a cell "=" is the same as the one to its
// left. intl-days.tsv has days, periods and times.
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
const write = (name, header, rows) => {
  const lines = [`# Node ${node}, ICU ${icu}, CLDR ${cldr}; made by intl.js`, header.join("\t"), ...rows];
  fs.writeFileSync(path.join(__dirname, name), lines.join("\n") + "\n");
};
const written = [...amounts].map((amount) => {
  const cells = columns.map(([, format]) => format.format(amount));
  return [amount, ...cells.map((cell, index) => (cell === cells[index - 1] ? "=" : cell))].join("\t");
});
write("intl.tsv", ["amount", ...columns.map(([name]) => name)], written);

const day = (number) => new Date(number * 86400000);
const iso = (moment) => moment.toISOString().slice(0, 10);
const monthStart = (moment, more) => new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + more, 1));
const rows = [];
const row = (kind, options, first, last, names) => {
  const texts = ["id-ID", "en-GB"].map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return first === last ? format.format(first) : format.formatRange(first, last);
  });
  rows.push([kind, ...names, ...texts].join("\t"));
};
for (let count = 0; count < 250; count++) {
  const first = day(draw(29200) - 7300); // from 1950 on
  const last = day(first / 86400000 + 1 + draw(count % 2 ? 12 : 500));
  row("full", { dateStyle: "full" }, first, first, [iso(first), iso(first)]);
  row("long", { dateStyle: "long" }, first, first, [iso(first), iso(first)]);
  row("period", { dateStyle: "long" }, first, last, [iso(first), iso(last)]);
  const [january, december] = [monthStart(first, -first.getUTCMonth()), monthStart(first, 11 - first.getUTCMonth())];
  row("period", { year: "numeric" }, january, january, [iso(january), iso(day(monthStart(december, 1) / 86400000 - 1))]);
  const [from, to] = [monthStart(first, 0), monthStart(first, draw(10))];
  const ends = [iso(from), iso(day(monthStart(to, 1) / 86400000 - 1))];
  if (from.getUTCMonth() !== 0 || to.getUTCMonth() !== 11)
    row("period", { year: "numeric", month: "long" }, from, +from === +to ? from : to, ends);
}
for (const zone of ["Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura"]) {
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone, timeZoneName: "short" };
  const plain = new Intl.DateTimeFormat("en-GB", { ...clock, timeZoneName: undefined });
  for (let count = 0; count < 12; count++) {
    const [starts, ends] = [9 * 60 + draw(180), 13 * 60 + draw(300)].map((minute) => day(18319 + (minute - 420) / 1440));
    row(zone, clock, starts, ends, [plain.format(starts), plain.format(ends)]);
  }
}
write("intl-days.tsv", ["kind", "first", "last", "id-ID", "en-GB"], rows);
