export const modules = {

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
