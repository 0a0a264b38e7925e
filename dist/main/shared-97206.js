export const modules = {

/***/ 97206: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => changeRole
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35430);
var _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6966);
async function changeRole(client, options) {
const {role: role, actor: actor, attempt: attempt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), reason: reason, dryRun: dryRun = false} = options;
const isLookedAt = dryRun || options.expectRole === void 0;
const found = isLookedAt ? await client.role() : void 0;
if (dryRun && found !== void 0) return planned(client, options, found);
const expectRole = options.expectRole ?? found?.role ?? void 0;
const request = {
protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__.WP,
attempt: attempt,
actor: actor,
...expectRole === void 0 ? {} : {
expectRole: expectRole
},
...reason === void 0 ? {} : {
reason: reason
},
...(0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.AY)(client.options.config, client.name)
};
return await client.attempt({
verb: "role",
request: request,
words: [ "--set", role ]
});
}
function planned({options: {config: config, hostName: hostName}}, {role: role, expectRole: expectRole}, found) {
const complaint = (0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.HO)((0, 
_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.AY)(config, hostName).expectHost, {
...found,
hostName: hostName
});
if (complaint !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dh("wrong-host", complaint.message, {
host: hostName,
hint: complaint.hint
});
if (found.role === null) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__.IQ)(hostName, config.application);
if (expectRole !== void 0 && found.role !== expectRole) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__.Au)({
host: hostName,
application: config.application
}, found.role, expectRole);
const what = found.role === role ? `is already ${role}` : `is ${found.role} and would be ${role}`;
return {
verdict: "UNCHANGED",
reason: `A dry run: ${hostName} ${what}.`,
record: null
};
}
}),

};
