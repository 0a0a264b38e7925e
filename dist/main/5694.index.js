export const id = 5694;
export const ids = [5694];
export const modules = {

/***/ 85694: // build/js/steps/approvals/await-approvals.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
awaitApprovals: () => awaitApprovals
});
var promises_ = __webpack_require__(58500);
var errors = __webpack_require__(8136);
var reason_of = __webpack_require__(11245);
var report_event = __webpack_require__(59786);
var approval_demand = __webpack_require__(13611);
var external_node_crypto_ = __webpack_require__(77598);
var dsse = __webpack_require__(27172);
var signature = __webpack_require__(3508);
// CONCATENATED MODULE: ./build/js/domain/trust/approval-pool.js
const POOL_LIMIT = 2e3;
const REFUSED_LIMIT = 5e4;
const REFUSED_FOR = 10 * 6e4;
const OF_ONE_LIMIT = 4;
const UNSEEN_AT_LEAST = 4;
class ApprovalPool {
#pooled=new Map;
#refused=new Map;
add(found, now) {
for (const approval of found) {
const key = keyOf(approval);
const refusedAt = this.#refused.get(key);
if (refusedAt !== void 0 && now - refusedAt < REFUSED_FOR) continue;
if (this.#pooled.size >= POOL_LIMIT) return;
if (!this.#pooled.has(key)) this.#pooled.set(key, {
approval
});
}
}
batch() {
const all = [ ...this.#pooled.values() ];
const seen = all.filter(({signer}) => signer !== void 0);
const unseen = all.filter(({signer}) => signer === void 0);
const kept = seen.slice(0, unseen.length === 0 ? signature.Rf : signature.Rf - UNSEEN_AT_LEAST);
return [ ...kept, ...unseen ].slice(0, signature.Rf).map(({approval}) => approval);
}
hasUnseen() {
return [ ...this.#pooled.values() ].some(({signer}) => signer === void 0);
}
note(batch, signers, now) {
for (const [index, approval] of batch.entries()) {
const key = keyOf(approval);
const signer = signers.get(index);
if (signer !== void 0 && this.#isNew(key, {
approval,
signer
})) this.#pooled.set(key, {
approval,
signer
}); else this.#refuse(key, now);
}
}
#isNew(key, {approval, signer}) {
const others = [ ...this.#pooled ].filter(([other, {signer: by}]) => other !== key && by === signer);
const payload = (0, dsse.Md)(approval.envelope);
return others.length < OF_ONE_LIMIT && others.every(([, one]) => !(0, dsse.Md)(one.approval.envelope).equals(payload));
}
#refuse(key, now) {
this.#pooled.delete(key);
if (this.#refused.size >= REFUSED_LIMIT) this.#refused.clear();
this.#refused.set(key, now);
}
}
function keyOf({envelope}) {
return (0, external_node_crypto_.createHash)("sha256").update((0, dsse.q$)(envelope)).digest("base64");
}
var missing_approvals = __webpack_require__(16459);
var answer_of_error = __webpack_require__(90171);
var approval = __webpack_require__(83338);
var silent_reporter = __webpack_require__(48023);
var read_only = __webpack_require__(75713);
var copy_all = __webpack_require__(76360);
var start_promotion = __webpack_require__(77912);
// CONCATENATED MODULE: ./build/js/steps/approvals/ask-demand.js
async function askDemand(options, approvals, context) {
const quiet = {
runner: (0, read_only.f)(context.runner),
reporter: silent_reporter.P
};
return (0, start_promotion.O)({
...options,
approvalsFile: void 0,
dryRun: true
}, quiet, async promotion => {
const text = approvals.length === 0 ? void 0 : (0, approval.q7)(approvals.map(({envelope}) => envelope));
const answer = await (0, copy_all.iA)({
...promotion,
bundle: {
...promotion.bundle,
approvals: text
}
}, "look");
const host = promotion.client.name;
return {
host,
demand: answer.alreadyCurrent ? "none" : answer.approvals ?? "unknown"
};
});
}
// CONCATENATED MODULE: ./build/js/steps/approvals/await-approvals.js
const INTERVAL = 15e3;
const BATCHES = 8;
const REMINDER = 5 * 6e4;
async function awaitApprovals(release, context) {
const pool = new ApprovalPool;
const deadline = performance.now() + release.limit;
let seen;
let reported = {
text: "",
at: 0
};
for (let rounds = 0; ;rounds += 1) {
const found = await release.find();
pool.add([ ...release.given, ...found.approvals ], Date.now());
if (seen === void 0 || pool.hasUnseen()) seen = await askAgain(pool, {
release,
isFirst: seen === void 0
}, context) ?? seen;
const missing = (seen?.hosts ?? []).filter(host => host.missing > 0);
if (seen !== void 0 && missing.length === 0) return seen;
const left = deadline - performance.now();
if (left <= 0 && release.isRequired === false) return seen ?? {
approvals: [],
hosts: []
};
if (left <= 0) throw notApproved(missing, release);
const text = (0, missing_approvals.q)(missing);
if (text !== reported.text || performance.now() - reported.at >= REMINDER) {
reported = {
text,
at: performance.now()
};
(0, report_event.pq)(context.reporter, `${text} Waiting for ${minutes(left)} at most.`);
}
const next = (release.interval ?? INTERVAL) * Math.min(8, 2 ** Math.floor(rounds / 4));
await (0, promises_.setTimeout)(Math.min(Math.max(next, found.pauseMilliseconds ?? 0), Math.max(1, left)));
}
}
async function askAgain(pool, {release, isFirst}, context) {
try {
let seen = await askAll(pool, release, context);
for (let batches = 1; batches < BATCHES && seen.hosts.some(({missing}) => missing > 0) && pool.hasUnseen(); batches += 1) seen = await askAll(pool, release, context);
return seen;
} catch (error) {
const isBusy = error instanceof errors.dh && error.code === "busy";
if (!isBusy && (isFirst || !(0, answer_of_error.H)(error))) throw error;
(0, report_event.warn)(context.reporter, `The approvals could not be checked for now: ${(0, 
reason_of.A)(error)}`);
return;
}
}
async function askAll(pool, {promotions}, context) {
const batch = pool.batch();
const answers = [];
for (const promotion of promotions) answers.push(await askDemand(promotion, batch, context));
const [{actor}] = promotions;
const signers = new Map(answers.flatMap(answer => signersOf(answer, batch)));
pool.note(batch, signers, Date.now());
const hosts = answers.map(({host, demand}) => typeof demand === "string" ? {
host,
minimum: 0,
approvers: [],
missing: 0,
mayApprove: []
} : (0, approval_demand.Pg)(demand, {
host,
actor: actor.name
}));
return {
approvals: pool.batch().filter(approval => signers.has(batch.indexOf(approval))),
hosts
};
}
function signersOf({demand}, batch) {
if (demand === "unknown") return batch.map(({envelope}, index) => [ index, envelope.signatures[0]?.keyid ?? "" ]);
if (demand === "none") return [];
const counting = batch.keys().filter(index => demand.refused.every(one => one.index !== index));
return [ ...counting ].map((index, place) => [ index, demand.approvers[place]?.fingerprint ?? "" ]);
}
function notApproved(missing, {promotions: [{hostName}], limit}) {
const [first] = missing;
const waited = limit === 0 ? "" : ` It was awaited for ${minutes(limit)}.`;
return new errors.dh("not-approved", `${missing.length === 0 ? `${hostName} could not be asked for its approvals.` : (0, 
missing_approvals.q)(missing)}${waited}`, {
host: first?.host ?? hostName,
hint: 'Have it approved with "grind-to-prod approve --comment", and run this job again.'
});
}
function minutes(milliseconds) {
const count = Math.ceil(milliseconds / 6e4);
return count === 1 ? "1 minute" : `${count} minutes`;
}
}),

};
