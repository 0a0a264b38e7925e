export const modules = {

/***/ 72489: // build/js/domain/init/settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => settingsText,
d: () => settingsSchema
});
var zod$1 = __webpack_require__(26921);
var config_grammar_js$0 = __webpack_require__(36407);
const settingsSchema = zod$1.rej({
hosts: zod$1.g1P(config_grammar_js$0.Jq, zod$1.rej({
admin: config_grammar_js$0.Wy
})).default({})
});
function settingsText(settings) {
return `${JSON.stringify(settings, null, 2)}\n`;
}
}),

/***/ 82663: // build/js/steps/init/read-settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readSettings: () => readSettings
});
var node_path$0 = __webpack_require__(76760);
var domain_init_kept_files$1 = __webpack_require__(38726);
var domain_init_settings$2 = __webpack_require__(72489);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var tools_files_read_own_file$4 = __webpack_require__(45136);
const LIMIT_BYTES = 64 * 1024;
async function readSettings(folder) {
const file = (0, node_path$0.join)(folder, domain_init_kept_files$1.y.settings);
const text = await (0, tools_files_read_own_file$4.z)(file, LIMIT_BYTES);
if (text === void 0) return {
hosts: {}
};
try {
return domain_init_settings$2.d.parse(JSON.parse(text));
} catch (cause) {
throw new domain_errors_errors$3.dz("file-unreadable", `${(0, 
domain_errors_quote$5.hD)(file)} is not what "grind-to-prod init" writes.`, {
cause,
hint: 'Remove it, and run "grind-to-prod init" again.'
});
}
}
}),

/***/ 45136: // build/js/tools/files/read-own-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => readOwnFile
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$3 = __webpack_require__(7191);
var domain_errors_reason_of$1 = __webpack_require__(11245);
var error_code_js$4 = __webpack_require__(12568);
var read_limited_js$2 = __webpack_require__(55463);
async function readOwnFile(path, limitBytes) {
return (0, read_limited_js$2.t)(path, limitBytes, bytes => utf8.decode(bytes)).catch(cause => {
throw new domain_errors_errors$0.dz("file-unreadable", `${(0, 
domain_errors_quote$3.hD)(path)} cannot be read (${whyNot(cause)}).`, {
hint: "Correct it or move it away, and run this again; it was not written.",
cause
});
});
}
const utf8 = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
function whyNot(cause) {
if ((0, error_code_js$4.u)(cause, "ERR_ENCODING_INVALID_ENCODED_DATA")) return "it has bytes that are not UTF-8, which a change would destroy";
return (0, error_code_js$4.u)(cause, "ELOOP") ? "it is a link" : (0, 
domain_errors_reason_of$1.A)(cause);
}
}),

/***/ 97206: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => changeRole
});
var node_crypto$0 = __webpack_require__(77598);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_protocol_expected_host$2 = __webpack_require__(25729);
var domain_protocol_agent_program$4 = __webpack_require__(29772);
var domain_errors_catalogue$3 = __webpack_require__(6966);
async function changeRole(client, options) {
const {role, actor, attempt = (0, node_crypto$0.randomUUID)(), reason, dryRun = false} = options;
const isLookedAt = dryRun || options.expectRole === void 0;
const found = isLookedAt ? await client.role() : void 0;
if (dryRun && found !== void 0) return planned(client, options, found);
const expectRole = options.expectRole ?? found?.role ?? void 0;
const request = {
protocol: domain_protocol_agent_program$4.W,
attempt,
actor,
...expectRole === void 0 ? {} : {
expectRole
},
...reason === void 0 ? {} : {
reason
},
...(0, domain_protocol_expected_host$2.AY)(client.options.config, client.name)
};
return await client.attempt({
verb: "role",
request,
words: [ "--set", role ]
});
}
function planned({options: {config, hostName}}, {role, expectRole}, found) {
const complaint = (0, domain_protocol_expected_host$2.HO)((0, 
domain_protocol_expected_host$2.AY)(config, hostName).expectHost, {
...found,
hostName
});
if (complaint !== void 0) throw new domain_errors_errors$1.dh("wrong-host", complaint.message, {
host: hostName,
hint: complaint.hint
});
if (found.role === null) throw (0, domain_errors_catalogue$3.IQ)(hostName, config.application);
if (expectRole !== void 0 && found.role !== expectRole) throw (0, domain_errors_catalogue$3.Au)({
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
