export const modules = {

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ER: () => parseEntry,
LE: () => entryDigest,
OT: () => FIRST_ENTRY,
_h: () => isLineOf,
gc: () => isWholeLine
});
var node_crypto$0 = __webpack_require__(77598);
var zod$4 = __webpack_require__(26921);
var protocol_loose_js$1 = __webpack_require__(71682);
var protocol_record_js$2 = __webpack_require__(3238);
var protocol_limited_json_js$3 = __webpack_require__(58909);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto$0.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ);
const linkSchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}));
function parseEntry(line) {
return entrySchema.safeParse(parsedJson(line)).data;
}
function carriedDigest(line) {
return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
(0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}).extend({
record: zod$4.Ikc({
attempt: zod$4.YjP().optional(),
ledger: protocol_record_js$2.fi.shape.ledger
}).optional()
}));
function isWholeLine(line) {
return carriedDigest(line) !== void 0;
}
function parsedJson(text) {
try {
return (0, protocol_limited_json_js$3.K)(text);
} catch {
return;
}
}
function isLineOf(recordText, {previousEntry, digest}) {
return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest;
}
}),

/***/ 86995: // build/js/steps/agent/in-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => inTime
});
var domain_errors_reason_of$0 = __webpack_require__(11245);
const AFTER_VERDICT_MILLISECONDS = 5e3;
async function inTime(reporter, work, milliseconds = AFTER_VERDICT_MILLISECONDS) {
let isOver = false;
const late = Promise.withResolvers();
const timer = setTimeout(late.resolve, milliseconds, "It did not answer in time.");
const within = {
report: event => void (isOver || reporter.report(event))
};
const ended = work(within).then(() => {}, error => (0, domain_errors_reason_of$0.A)(error));
const reason = await Promise.race([ ended, late.promise ]);
isOver = true;
clearTimeout(timer);
return reason;
}
}),

};
