import { modules as shared0 } from './shared-2927.js';
import { modules as shared1 } from './shared-75244.js';
export const id = 7988;
export const ids = [7988,5154];
export const modules = {
...shared0,
...shared1,


/***/ 72813: // build/js/domain/summary/timeline.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => phasesInOrder,
P: () => timelineBlock
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19815);
const PHASE_LIMIT = 60;
const SECONDS_LIMIT = 86400;
const alarming = new Set([ "rollback", "restore" ]);
function phasesInOrder(phases, host) {
let at = 0;
return phases.map(({phase: phase, seconds: seconds}) => {
const timed = {
phase: phase,
host: host,
startSeconds: at,
seconds: seconds
};
at += seconds;
return timed;
});
}
function timelineBlock(phases) {
const shown = phases.filter(isDrawable).slice(0, PHASE_LIMIT);
const begin = Math.min(...shown.map(({startSeconds: startSeconds}) => startSeconds));
const end = Math.max(...shown.map(({startSeconds: startSeconds, seconds: seconds}) => startSeconds + seconds));
if (shown.length === 0 || end - begin >= SECONDS_LIMIT) return {
before: []
};
const places = [ ...new Set(shown.map(({host: host}) => host)) ];
return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.M)("```mermaid", "gantt", "  dateFormat YYYY-MM-DD HH:mm:ss.SSS", `  axisFormat ${end - begin < 3600 ? "%M:%S" : "%H:%M:%S"}`, ...places.flatMap(place => {
const bars = shown.filter(({host: host}) => host === place).map(phase => bar(phase, phase.startSeconds - begin));
return [ `  section ${place === void 0 ? "this job" : diagramText(place)}` ].concat(bars);
}), "```", "");
}
function isDrawable({startSeconds: startSeconds, seconds: seconds}) {
return Number.isFinite(startSeconds) && Number.isFinite(seconds) && startSeconds >= 0 && seconds >= 0;
}
function bar({phase: phase, seconds: seconds}, start) {
const moment = new Date(Math.round(start * 1e3)).toISOString().replace("1970-01-01T", "2026-01-01 ").replace("Z", "");
const tags = alarming.has(phase) ? "crit, " : "";
return `    ${phase} ${durationText(seconds)} :${tags}${moment}, ${Math.max(1, Math.round(seconds * 1e3))}ms`;
}
function durationText(seconds) {
if (seconds < 1) return `${Math.round(seconds * 1e3)} ms`;
if (seconds < 60) return `${seconds.toFixed(1)} s`;
const whole = Math.round(seconds);
return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function diagramText(text) {
const plain = text.slice(0, 200).replaceAll(/[^A-Za-z0-9._-]+/g, " ").trim().slice(0, 40);
return plain === "" ? "host" : plain;
}
}),

/***/ 67516: // build/js/domain/summary/verdict-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => verdictLine
});
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
function verdictLine(verdict, what) {
const {sign: sign, meaning: meaning} = _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__.rY[verdict];
return `## ${sign} ${verdict}: ${what} \u2013 ${meaning}`;
}
}),

};
