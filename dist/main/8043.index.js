import { modules as shared0 } from './shared-18049.js';
export const id = 8043;
export const ids = [8043];
export const modules = {
...shared0,


/***/ 18043: // build/js/domain/snapshot/env.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshotEnvironment: () => (/* binding */ snapshotEnvironment)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66961);
/* harmony import */ var _shell_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38320);
/* harmony import */ var _variable_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74751);




/**
 * A snapshot as `KEY=value` lines for shell users, in a stable order and with a final newline. Values are quoted as a shell
 * needs it; nothing of ours ever sources such a file. Of a reading that failed there is only `\u2026_unreadable`, of null an empty
 * value. `parse-env.ts` walks the schema the same way and asks for the same variables in the same order.
 */
function snapshotEnvironment(snapshot) {
    const give = (0,_variable_names_js__WEBPACK_IMPORTED_MODULE_2__/* .variableGiver */ .C)();
    const lines = [];
    const emit = (variable, value) => void lines.push(`${variable}=${(0,_shell_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuoted */ .x)(value)}\n`);
    const write = (schema, path, value) => {
        const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F)(schema);
        if (shape.kind === 'object') {
            for (const [field, part] of shape.fields)
                write(part, [...path, { field }], partOf(value, field));
        }
        else if (shape.kind === 'record') {
            const names = namesIn(value);
            emit(give(path), (0,_shell_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinWords */ .yZ)(names));
            for (const name of names)
                write(shape.value, [...path, { name }], partOf(value, name));
        }
        else if (shape.kind === 'list') {
            const elements = Array.isArray(value) ? value : [];
            const isOfWords = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .j)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F)(shape.element));
            emit(give(path), isOfWords ? (0,_shell_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinWords */ .yZ)(elements.map(textOf)) : String(elements.length));
            if (!isOfWords)
                elements.forEach((element, index) => write(shape.element, [...path, { name: String(index + 1) }], element));
        }
        else if (shape.kind === 'reading') {
            const variable = give(path, '_unreadable');
            if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(value))
                emit(variable, value.unreadable);
            else
                write(shape.value, path, value);
        }
        else if (shape.kind === 'nullable') {
            const variable = give(path);
            if (value === null)
                emit(variable, '');
            else if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .j)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F)(shape.value)))
                emit(variable, textOf(value));
            else
                write(shape.value, path, value);
        }
        else {
            emit(give(path), textOf(value));
        }
    };
    write(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotSchema */ .ap, [], snapshot);
    return lines.join('');
}
function partOf(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
function namesIn(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value).toSorted() : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

};
