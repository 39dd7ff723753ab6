import js from "@eslint/js";
import tseslint from "typescript-eslint";
import jsdoc from "eslint-plugin-jsdoc";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

const SYNC = "CallExpression[callee.property.name='sync']";
/** An effect that returns what its only expression gives. */
const BARE_EFFECT =
  "CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[body.type='CallExpression'], CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[body.type='ChainExpression']";
/** A pattern that looks behind: Safari before 16.4 refuses a script that has one, whole. */
const LOOKBEHIND = {
  selector: "Literal[regex.pattern=/\\(\\?<[=!]/]",
  message: "No lookbehind in scripts that load first: an older engine could not even say that it is too old.",
};
/** A formula's TEXT: the codes for decimals and days differ by the regional settings of whoever opens the file. */
const TEXT_FUNCTION = ["Literal[value=/\\bTEXT\\(/]", "TemplateElement[value.raw=/\\bTEXT\\(/]"].map(
  (selector) => ({
    selector,
    message: "No TEXT in formulas: use what formulas/figureText.ts has, which reads no regional settings.",
  }),
);
const EACH = "CallExpression[callee.property.name=/^(map|forEach)$/]";

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "dist-workbench/", "out/", "coverage/", "*.js", "*.cjs"] },
  js.configs.recommended,
  { files: ["**/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { jsdoc },
    rules: {
      complexity: ["error", 12],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
    },
  },
  {
    // the scripts that load first
    files: ["src/taskpane/**/*.ts", "src/commands/**/*.ts", "src/messages/**/*.ts", "src/glossary/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", LOOKBEHIND] },
  },
  {
    // documents are declared: what is longer hides a procedure
    files: ["src/documents/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 200 }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/documents/**/*.ts"],
    ignores: ["src/documents/formulas/figureText.ts"],
    rules: { "no-restricted-syntax": ["error", ...TEXT_FUNCTION] },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "no-restricted-syntax": [
        "error",
        { selector: `${EACH} ${SYNC}`, message: "No sync for each item: collect, then sync once." },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/embedded/workbench/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.configs.recommended.rules,
      "no-restricted-syntax": [
        "error",
        LOOKBEHIND,
        {
          selector: BARE_EFFECT,
          message:
            "React calls what an effect returns, and scrollIntoView returns a promise in newer browsers: use a block.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
