export const id = 2511;
export const ids = [2511];
export const modules = {

/***/ 62511: // build/js/steps/notes/heads-below.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
headsBelow: () => headsBelow
});
var domain_protocol_loose$0 = __webpack_require__(71682);
var domain_protocol_record$1 = __webpack_require__(3238);
var domain_protocol_ledger_head$2 = __webpack_require__(47306);
var tools_files_read_limited$3 = __webpack_require__(55463);
var evidence_found_files_js$4 = __webpack_require__(62256);
async function headsBelow(folder, application) {
const heads = [];
for (const {file, name} of (0, evidence_found_files_js$4.D)(folder)) {
if (!/^head-.+\.json$/.test(name)) continue;
const head = await readHead(file);
if (head?.application === application) heads.push(head);
}
return heads;
}
async function readHead(file) {
try {
return (0, domain_protocol_loose$0.L)(domain_protocol_ledger_head$2.U).safeParse(JSON.parse(await (0, 
tools_files_read_limited$3.t)(file, domain_protocol_record$1.gX) ?? "")).data;
} catch {
return;
}
}
}),

};
