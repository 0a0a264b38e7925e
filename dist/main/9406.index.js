import { modules as shared0 } from './shared-37154.js';
import { modules as shared1 } from './shared-34417.js';
import { modules as shared2 } from './shared-75244.js';
export const id = 9406;
export const ids = [9406,5154];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 72813: // build/js/domain/summary/timeline.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ phasesInOrder),
/* harmony export */   P: () => (/* binding */ timelineBlock)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19815);

/** GitHub draws no diagram of more than 50,000 characters; this is far from it, and more nobody reads. */
const PHASE_LIMIT = 60;
/** A day; a time line beyond it is none that anybody reads either. */
const SECONDS_LIMIT = 86_400;
/** Phases that mean that something went wrong. */
const alarming = new Set(['rollback', 'restore']);
/** Phases of an attempt's record, which says how long each took: one after the other. */
function phasesInOrder(phases, host) {
    let at = 0;
    return phases.map(({ phase, seconds }) => {
        const timed = { phase, host, startSeconds: at, seconds };
        at += seconds;
        return timed;
    });
}
/** A time line as a Mermaid diagram that GitHub draws; nothing when there is nothing to draw. */
function timelineBlock(phases) {
    const shown = phases.filter(isDrawable).slice(0, PHASE_LIMIT);
    const begin = Math.min(...shown.map(({ startSeconds }) => startSeconds));
    const end = Math.max(...shown.map(({ startSeconds, seconds }) => startSeconds + seconds));
    if (shown.length === 0 || end - begin >= SECONDS_LIMIT)
        return { before: [] };
    const places = [...new Set(shown.map(({ host }) => host))];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)('```mermaid', 'gantt', '  dateFormat YYYY-MM-DD HH:mm:ss.SSS', `  axisFormat ${end - begin < 3600 ? '%M:%S' : '%H:%M:%S'}`, ...places.flatMap((place) => {
        const bars = shown.filter(({ host }) => host === place).map((phase) => bar(phase, phase.startSeconds - begin));
        return [`  section ${place === undefined ? 'this job' : diagramText(place)}`].concat(bars);
    }), '```', '');
}
function isDrawable({ startSeconds, seconds }) {
    return Number.isFinite(startSeconds) && Number.isFinite(seconds) && startSeconds >= 0 && seconds >= 0;
}
/** The date is any one: only the time of day is shown, and read and shown in the same time zone. */
function bar({ phase, seconds }, start) {
    const moment = new Date(Math.round(start * 1000)).toISOString().replace('1970-01-01T', '2026-01-01 ').replace('Z', '');
    const tags = alarming.has(phase) ? 'crit, ' : '';
    return `    ${phase} ${durationText(seconds)} :${tags}${moment}, ${Math.max(1, Math.round(seconds * 1000))}ms`;
}
/** `3 ms`, `3.4 s`, `12 min 5 s`. */
function durationText(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** A name from outside in a diagram: of what could mean something there nothing is left. */
function diagramText(text) {
    const plain = text
        .slice(0, 200)
        .replaceAll(/[^A-Za-z0-9._-]+/g, ' ')
        .trim()
        .slice(0, 40);
    return plain === '' ? 'host' : plain;
}


/***/ }),

/***/ 67516: // build/js/domain/summary/verdict-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine)
/* harmony export */ });
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);

/** The first line of a summary. `what` is Markdown already. */
function verdictLine(verdict, what) {
    const { sign, meaning } = _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY[verdict];
    return `## ${sign} ${verdict}: ${what} \u2013 ${meaning}`;
}


/***/ }),

};
