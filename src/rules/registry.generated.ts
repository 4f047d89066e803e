// Made by `npm run generate` from the folders of src/rules/; do not edit.
import { rule as businessIdChecksum } from "./business-id-checksum/rule.js";
import { rule as emptySection } from "./empty-section/rule.js";
import { rule as emptyTable } from "./empty-table/rule.js";
import { rule as missingContent } from "./missing-content/rule.js";
import { rule as missingRole } from "./missing-role/rule.js";
import { rule as planDateInFuture } from "./plan-date-in-future/rule.js";
import { rule as unansweredQuestion } from "./unanswered-question/rule.js";
import type { Rule } from "./rule.js";

export const rules: readonly Rule[] = [businessIdChecksum, emptySection, emptyTable, missingContent, missingRole, planDateInFuture, unansweredQuestion];
