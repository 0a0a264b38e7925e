import { modules as shared0 } from './shared-77288.js';
export const id = 7117;
export const ids = [7117];
export const modules = {
...shared0,


/***/ 46118: // build/js/domain/notify/notification.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bd: () => notificationSchema,
gT: () => fittingReason
});
var zod$6 = __webpack_require__(26921);
var activation_verdict_js$0 = __webpack_require__(62709);
var config_grammar_js$1 = __webpack_require__(36407);
var protocol_attempt_js$2 = __webpack_require__(99289);
var protocol_limits_js$3 = __webpack_require__(46078);
var protocol_record_js$4 = __webpack_require__(3238);
var protocol_release_source_js$5 = __webpack_require__(10923);
const actions = [ "promote", "rollback", "failover", "confirm", "cancel", "restore-data", "set-role", "boot-check" ];
const causes = [ "request", "by-hand", "recovery", "expiry", "boot" ];
const notificationSchema = zod$6.rej({
schemaVersion: zod$6.euz(1),
sender: zod$6.k5n([ "runner", "host" ]).describe("The side that sends it: the machine of the client, or the production host itself."),
action: zod$6.k5n(actions),
cause: zod$6.k5n(causes).describe('"request" when a client waits for the outcome; otherwise what ended the attempt on the host without one.'),
application: config_grammar_js$1.Jq,
host: zod$6.YjP().max(255).describe("From the runner its name in grind-to-prod.yml, from the host its host name."),
failover: zod$6.rej({
from: config_grammar_js$1.Jq,
to: config_grammar_js$1.Jq
}).optional().describe("The two hosts of a failover; absent for every other action."),
verdict: activation_verdict_js$0.$,
reason: zod$6.YjP().max(4096).describe("One sentence: why this verdict."),
releaseId: zod$6.YjP().max(128).nullable(),
previousRelease: zod$6.YjP().max(128).nullable(),
commit: protocol_release_source_js$5.s.nullable().describe("The commit of the release; null when it is unknown."),
actor: protocol_attempt_js$2.zH.nullable(),
startedAt: protocol_limits_js$3.Rl,
finishedAt: protocol_limits_js$3.Rl,
record: protocol_record_js$4.fi.nullable().describe("The host's record of the attempt; null when there is none, or it did not arrive.")
}).describe("The outcome of one attempt. A version that adds fields keeps the schemaVersion; a reader must ignore fields it does not know.");
const REASON_LIMIT = 4096;
function fittingReason(reason) {
return reason.length <= REASON_LIMIT ? reason : `${reason.slice(0, REASON_LIMIT - 1)}\u2026`;
}
}),

};
