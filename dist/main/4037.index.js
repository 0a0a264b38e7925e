export const id = 4037;
export const ids = [4037];
export const modules = {

/***/ 74037: // build/js/domain/report/reference-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
presence: () => presence,
referenceLines: () => referenceLines,
referenceOverview: () => referenceOverview
});
function referenceOverview(entries) {
const top = entries.filter(({key}) => !key.includes("."));
const width = Math.max(...top.map(({key}) => key.length));
return [ "Keys of grind-to-prod.yml:", ...top.map(({key, description}) => `  ${key.padEnd(width)}  ${description}`), "For one key and all below it: grind-to-prod docs KEY" ];
}
function referenceLines(entries) {
return entries.flatMap((entry, index) => [ ...index === 0 ? [] : [ "" ], `${entry.key}  ${[ entry.type, presence(entry) ].filter(part => part !== "").join(", ")}`, ...entry.description === "" ? [] : [ `  ${entry.description}` ] ]);
}
function presence({isRequired, default: byDefault}) {
if (isRequired) return "required";
return byDefault === void 0 ? "" : `default ${byDefault}`;
}
}),

};
