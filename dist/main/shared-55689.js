export const modules = {

/***/ 55689: // build/js/domain/report/columns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => alignColumns,
o: () => columnLines
});
function alignColumns(rows) {
const widths = [];
for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(cell.length, widths[index] ?? 0);
return rows.map(row => `${row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ")}\n`).join("");
}
function columnLines(rows) {
return alignColumns(rows).split("\n").filter(Boolean).map(line => line.trimEnd());
}
}),

/***/ 4568: // build/js/tools/files/state-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
stateFolder: () => stateFolder
});
var node_path$0 = __webpack_require__(76760);
function stateFolder(environment, home) {
const base = environment["XDG_STATE_HOME"];
return (0, node_path$0.join)(base !== void 0 && (0, node_path$0.isAbsolute)(base) ? base : (0, 
node_path$0.join)(home, ".local", "state"), "grind-to-prod");
}
}),

/***/ 49917: // build/js/domain/report/figures-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => durationWords,
c: () => figureRows,
figuresLines: () => figuresLines
});
var amount_js$1 = __webpack_require__(53004);
var columns_js$0 = __webpack_require__(55689);
function figuresLines(figures) {
return [ `Figures from ${figures.since} until ${figures.until}:`, ...(0, columns_js$0.o)(figureRows(figures).map(({name, value, detail}) => [ `  ${name}`, value, detail ])) ];
}
function figureRows({deployments, leadTime, changes, restore}) {
const releases = (0, amount_js$1.B4)(deployments.releases, "release");
return [ {
name: "deployment frequency",
value: deployments.count === 0 ? "none" : `${deployments.perWeek} a week`,
detail: `${(0, amount_js$1.B4)(deployments.count, "deployment")} of ${releases}`
}, {
name: "lead time from commit",
value: durationWords(leadTime.medianSeconds),
detail: `median of ${(0, amount_js$1.B4)(leadTime.count, "commit")}; 90 % within ${durationWords(leadTime.ninetiethSeconds)}${unknownWords(leadTime.unknown)}`
}, {
name: "change failure rate",
value: changes.failureRate === null ? "\u2013" : `${Number((changes.failureRate * 100).toFixed(1))} %`,
detail: `${changes.failed} of ${(0, amount_js$1.B4)(changes.count, "change")}`
}, {
name: "time to restore",
value: durationWords(restore.medianSeconds),
detail: `median of ${(0, amount_js$1.B4)(restore.count, "incident")}; longest ${durationWords(restore.longestSeconds)}${openWords(restore.open)}`
} ];
}
function unknownWords(unknown) {
return unknown === 0 ? "" : `; ${unknown} without a known commit time`;
}
function openWords(open) {
return open === 0 ? "" : `; ${open} not over yet`;
}
function durationWords(seconds) {
if (seconds === null) return "\u2013";
if (seconds < 60) return `${Number(seconds.toFixed(1))} s`;
const minutes = Math.round(seconds / 60);
if (minutes < 60) return `${minutes} min`;
const [hours, rest] = [ Math.floor(minutes / 60), minutes % 60 ];
if (hours < 24) return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
const [days, more] = [ Math.floor(hours / 24), hours % 24 ];
return more === 0 ? `${days} d` : `${days} d ${more} h`;
}
}),

};
