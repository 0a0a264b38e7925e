export const modules = {

/***/ 99624: // build/js/domain/statement/sbom.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ez: () => sbomProblems,
HJ: () => sbomValue,
b5: () => sbomStatement
});
var zod$3 = __webpack_require__(26921);
var errors_quote_js$5 = __webpack_require__(7191);
var evidence_first_difference_js$4 = __webpack_require__(76895);
var evidence_same_subjects_js$0 = __webpack_require__(30249);
var protocol_limited_json_js$1 = __webpack_require__(58909);
var statement_js$2 = __webpack_require__(3112);
const SBOM_TYPE = "https://cyclonedx.org/bom";
const bomSchema = zod$3._H3({
components: zod$3.YOg(zod$3._H3({
"bom-ref": zod$3.YjP()
}))
});
function sbomStatement(manifest, sbom, meta) {
const bom = bomSchema.parse(JSON.parse(sbom));
const components = bom.components.map(component => {
const known = meta.get(component["bom-ref"]);
return known === void 0 ? component : {
...component,
...metaFields(known)
};
});
return {
subject: (0, statement_js$2.V3)(manifest),
predicateType: SBOM_TYPE,
predicate: {
...bom,
components
}
};
}
function sbomProblems(statement, manifest, sbom) {
const found = sbomWithoutMeta(statement);
if (found === void 0) return [ "is not a bill of materials" ];
const at = sbom === void 0 ? void 0 : (0, evidence_first_difference_js$4.a)(sbom.value, found);
return [ ...(0, evidence_same_subjects_js$0.nK)(statement.subject, manifest) ? [] : [ evidence_same_subjects_js$0.K$ ], ...at === void 0 ? [] : [ `differs from sbom.cdx.json, first at ${(0, 
errors_quote_js$5.hD)(at)}` ] ];
}
function sbomValue(text) {
try {
return {
value: (0, protocol_limited_json_js$1.K)(text)
};
} catch {
return {
value: void 0
};
}
}
const META_FIELDS = [ "description", "licenses", "externalReferences" ];
function metaFields({description, homepage, licences, sources}) {
const references = [ ...homepage === void 0 ? [] : [ {
type: "website",
url: homepage
} ], ...sources.map(url => ({
type: "source-distribution",
url
})) ];
return {
...description === void 0 ? {} : {
description
},
...licences.length === 0 ? {} : {
licenses: licences.map(license => ({
license
}))
},
...references.length === 0 ? {} : {
externalReferences: references
}
};
}
function sbomWithoutMeta({predicateType, predicate}) {
if (predicateType !== SBOM_TYPE || !isBom(predicate)) return;
return {
...predicate,
components: predicate.components.map(withoutMeta)
};
}
function withoutMeta(component) {
if (!META_FIELDS.some(field => Object.hasOwn(component, field))) return component;
const rest = {
...component
};
for (const field of META_FIELDS) delete rest[field];
return rest;
}
function isBom(value) {
const components = isRecord(value) ? value["components"] : void 0;
return Array.isArray(components) && components.every(one => isRecord(one) && typeof one["bom-ref"] === "string");
}
function isRecord(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
}),

/***/ 98570: // build/js/tools/files/writing-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
requireFolderOf: () => requireFolderOf,
writingTo: () => writingTo
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_system_refusal$4 = __webpack_require__(88827);
var domain_errors_reason_of$5 = __webpack_require__(11245);
var error_code_js$6 = __webpack_require__(12568);
const CHOOSE_ANOTHER = 'Choose another place with the option "output".';
async function writingTo(place, write, hint = CHOOSE_ANOTHER) {
try {
return await write();
} catch (cause) {
if ((0, domain_errors_errors$3.ux)(cause)) throw cause;
throw unwritable(place, reasonFor(place, cause), {
hint,
cause
});
}
}
async function requireFolderOf({place, path}, hint = CHOOSE_ANOTHER) {
const stats = await (0, node_fs_promises$1.stat)((0, 
node_path$2.dirname)(path)).catch(cause => {
throw unwritable(place, (0, error_code_js$6.u)(cause, "ENOENT") ? NO_FOLDER : reasonFor(place, cause), {
hint,
cause
});
});
if (!stats.isDirectory()) throw unwritable(place, NOT_A_FOLDER, {
hint
});
}
const NO_FOLDER = {
why: "its folder is not there",
todo: "Make the folder"
};
const NOT_A_FOLDER = {
why: "what is in the place of its folder is not a folder"
};
function reasonFor(place, cause) {
if ((0, error_code_js$6.u)(cause, "ENOTDIR")) return NOT_A_FOLDER;
if ((0, error_code_js$6.u)(cause, "ENOENT") && !isOfOtherFile(place, cause)) return NO_FOLDER;
const why = (0, domain_errors_system_refusal$4.fG)(cause);
return why === void 0 ? void 0 : {
why,
todo: (0, domain_errors_system_refusal$4.Xc)(cause)
};
}
function isOfOtherFile(place, cause) {
if (!(cause instanceof Error) || !("path" in cause) || typeof cause.path !== "string") return false;
return (0, node_path$2.resolve)(cause.path) !== (0, node_path$2.resolve)((0, 
node_path$2.dirname)(place)) && (0, node_fs$0.existsSync)((0, 
node_path$2.dirname)(cause.path));
}
function unwritable(place, reason, {hint, cause}) {
if (reason === void 0) return new domain_errors_errors$3.dz("file-unwritable", `${place} cannot be written (${(0, 
domain_errors_reason_of$5.A)(cause)}).`, {
hint,
cause
});
const {why, todo} = reason;
return new domain_errors_errors$3.dz("file-unwritable", `${place} cannot be written: ${why}.`, {
hint: todo === void 0 ? hint : `${todo}, or ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
cause
});
}
}),

};
