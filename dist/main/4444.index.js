import { modules as shared0 } from './shared-43486.js';
import { modules as shared1 } from './shared-45421.js';
export const id = 4444;
export const ids = [4444,5326];
export const modules = {
...shared0,
...shared1,


/***/ 75727: // build/js/domain/report/timed-reporter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ timedReporter)
/* harmony export */ });
/** Passes events on, and times phases by a monotonic clock in milliseconds. */
function timedReporter(inner, now = () => performance.now()) {
    const begin = now();
    const since = (moment) => Math.max(0, Math.round(now() - moment)) / 1000;
    const timed = [];
    return {
        report(event) {
            inner.report(event);
            if (event.event !== 'phase')
                return;
            if (event.state === 'start') {
                timed.push({ event, start: now(), seconds: undefined });
                return;
            }
            const open = timed.findLast((one) => one.seconds === undefined && one.event.phase === event.phase && one.event.host === event.host);
            if (open !== undefined)
                open.seconds = since(open.start);
        },
        phases: () => timed.map(({ event: { phase, host }, start, seconds }) => {
            const when = { phase, startSeconds: Math.max(0, Math.round(start - begin)) / 1000, seconds: seconds ?? since(start) };
            return host === undefined ? when : Object.assign(when, { host });
        }),
    };
}


/***/ }),

};
