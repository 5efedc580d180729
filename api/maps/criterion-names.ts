export { FACT_NAMES, TENURE_NAME } from '../rules/fact-names.js';
