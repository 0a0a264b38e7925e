import { modules as shared0 } from './shared-48929.js';
export const id = 8108;
export const ids = [8108];
export const modules = {
...shared0,


/***/ 94617: // build/js/steps/history/ledger-pages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => ledgerPages
});
var domain_errors_codes$0 = __webpack_require__(305);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_ledger_bounds$2 = __webpack_require__(86668);
var domain_protocol_ledger_words$4 = __webpack_require__(32227);
var domain_report_event$3 = __webpack_require__(59786);
async function* ledgerPages(client, pageSize = domain_protocol_ledger_words$4.X7) {
const first = await client.ledger({
limit: pageSize,
skip: 0
});
if (first.total > domain_ledger_bounds$2.OJ) {
const message = `The ledger of ${client.name} has ${first.total} lines, and ${domain_ledger_bounds$2.OJ} at most are read.`;
throw new domain_errors_errors$1.dh("state-damaged", message, {
host: client.name,
hint: "Check the ledger on the host itself."
});
}
yield first;
let oldest = oldestOf(first.entries, first.total + 1);
for (let skip = pageSize; skip < first.total; skip += pageSize) {
const page = await pageOf(client, {
limit: pageSize,
skip
});
if (page === void 0) {
const message = `The agent of ${client.name} sends the newest ${pageSize} of its ${first.total} records only. Update it to get the others.`;
(0, domain_report_event$3.warn)(client.context.reporter, message);
return;
}
const before = oldest;
const entries = page.entries.filter(({line}) => line < before);
oldest = oldestOf(entries, oldest);
yield {
...page,
entries
};
}
}
function oldestOf(entries, limit) {
return entries.reduce((oldest, {line}) => Math.min(oldest, line), limit);
}
async function pageOf(client, words) {
try {
return await client.ledger(words);
} catch (error) {
if (error instanceof domain_errors_errors$1.dz && (0, 
domain_errors_codes$0.Ap)(error.code) === "request-invalid") return;
throw error;
}
}
}),

};
