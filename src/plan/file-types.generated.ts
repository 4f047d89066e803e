// Made by `npm run generate` from schemas/*.schema.json; do not edit.

/**
 * The language of the plans, the site and the messages.
 */
export type Language = ("fi" | "sv" | "en")
/**
 * The title or task, in one or several languages.
 */
export type Localized = string | Translations
/**
 * Who answers for what in every unit; unit.yaml may override.
 */
export type Roles = { [role: string]: string | string[] | Office }
/**
 * The site's title.
 */
export type Localized1 = string | Translations
/**
 * One text for every language, or a text per language.
 */
export type Localized2 = string | Translations
/**
 * Public ed25519 keys with which released versions are signed, each as the line between BEGIN and END of its PEM file. Where there are keys, a release has to be signed.
 * 
 * @minItems 1
 */
export type SigningKeys = [string, ...(string)[]]
/**
 * The severity of a rule, by its id. A rule that is always an error is not in the list.
 */
export type RuleSettings = { [rule: string]: "off" | "info" | "warning" | "error" }
/**
 * The language of this unit's plan, when it differs from the workspace's.
 */
export type Language1 = ("fi" | "sv" | "en")
/**
 * A trait of the unit; decides which requirements apply.
 */
export type TraitId = ("social-service" | "health-service" | "public-provider" | "multi-unit-provider" | "joint-unit" | "subcontracting" | "employees" | "students" | "children" | "elderly-or-disabled" | "child-welfare-institution" | "round-the-clock" | "round-the-clock-elderly" | "housing" | "home-care" | "food" | "own-premises" | "restrictive-measures" | "medication" | "limited-medicine-stock" | "medical-devices" | "client-technology" | "private-clients")
/**
 * How a service is given.
 */
export type Delivery = ("in-person" | "remote" | "digital" | "mobile" | "at-home")
/**
 * A wellbeing services county, Helsinki or HUS.
 */
export type CountyId = ("ita-uusimaa" | "keski-uusimaa" | "lansi-uusimaa" | "vantaa-kerava" | "varsinais-suomi" | "satakunta" | "kanta-hame" | "pirkanmaa" | "paijat-hame" | "kymenlaakso" | "etela-karjala" | "etela-savo" | "pohjois-savo" | "pohjois-karjala" | "keski-suomi" | "etela-pohjanmaa" | "pohjanmaa" | "keski-pohjanmaa" | "pohjois-pohjanmaa" | "kainuu" | "lappi" | "helsinki" | "hus")
/**
 * For whom services are produced.
 */
export type OnBehalfOf = ("county" | "voucher" | "private" | "provider")
/**
 * Who answers for what in this unit; manager is the person in charge (741/2023 10 § 4 mom).
 */
export type Roles1 = { [role: string]: string | string[] | Office }
/**
 * By requirement: the sentence that the plan prints when the matter does not exist in the unit.
 */
export type NotApplicable = { [requirement: string]: string }
/**
 * A requirement of the catalogue.
 */
export type RequirementId = ("provider-details" | "unit-details" | "joint-unit" | "services" | "service-delivery" | "mission-and-values" | "client-groups" | "counties" | "on-behalf-of" | "date-and-version" | "plan-responsibilities" | "staff-participation" | "manager-leadership" | "implementation" | "publication" | "updating" | "follow-up" | "earlier-versions" | "self-monitoring-programme" | "availability" | "quality-requirements" | "wellbeing" | "food-and-cleaning" | "quality-responsibility" | "client-rights" | "respectful-treatment" | "self-determination" | "restrictive-measures" | "good-treatment-plan" | "equality-and-accessibility" | "legal-remedies" | "social-ombud" | "patient-ombud" | "consumer-advice" | "complaints" | "staff-structure" | "staff-competence" | "professional-rights" | "criminal-record-children" | "criminal-record-elderly-disabled" | "students" | "induction-and-training" | "work-monitoring" | "staff-sufficiency" | "cooperation" | "premises" | "medical-devices" | "information-systems" | "technology" | "medication" | "limited-medicine-stock" | "infection-control" | "client-data" | "feedback" | "risk-responsibilities" | "risk-identification" | "risk-controls" | "incident-reporting" | "deficiencies" | "duty-to-report" | "provider-notification" | "serious-incidents" | "risk-follow-up" | "risk-competence" | "subcontracting" | "continuity" | "safety-authorities" | "development-measures" | "monitoring-findings")
/**
 * How far it is.
 */
export type ActionStatus = ("planned" | "in-progress" | "done")
/**
 * Which of the five areas.
 */
export type ReportAreaId = ("availability" | "staffing" | "feedback" | "complaints" | "incidents")
/**
 * One text for every language, or a text per language.
 */
export type Localized3 = string | Translations
/**
 * One text for every language, or a text per language.
 */
export type Localized4 = string | Translations
/**
 * fi = Finnish, sv = Swedish, en = English.
 */
export type Language2 = ("fi" | "sv" | "en")
/**
 * How far a measure is.
 */
export type ActionStatus1 = ("planned" | "in-progress" | "done")
/**
 * SHA-256 of plan.json; the page and the PDF print its first 16 digits. Absent for a version that was taken over.
 */
export type Sha256 = string
/**
 * 64 hexadecimal digits.
 */
export type Sha2561 = string
/**
 * 64 hexadecimal digits.
 */
export type Sha2562 = string
/**
 * 64 hexadecimal digits.
 */
export type Sha2563 = string
/**
 * The cell's text.
 */
export type Parts = Part[]
/**
 * The title's own changes.
 */
export type Parts1 = Part[]

export interface AllFiles {
translations?: Translations
office?: Office
omavalvonta?: Workspace
unit?: Unit
section?: SectionFrontMatter
risks?: RiskTable
actions?: ActionTable
report?: MonitoringReport
outline?: Outline
baseline?: Baseline
translation?: Translation
plan?: PlanData
manifest?: Manifest
redaction?: Redaction
changes?: Changes
}
/**
 * The text by language: fi, sv, en.
 */
export interface Translations {
/**
 * The text in Finnish.
 */
fi?: string
/**
 * The text in Swedish.
 */
sv?: string
/**
 * The text in English.
 */
en?: string
}
export interface Office {
/**
 * The person or the office.
 */
name: string
/**
 * A telephone number in quotation marks.
 */
phone?: string
/**
 * An e-mail address.
 */
email?: string
/**
 * When the office answers.
 */
hours?: string
}
/**
 * omavalvonta.yaml: the service provider, its people and the settings of the site.
 */
export interface Workspace {
language: Language
/**
 * The headings of the plans: aptk (the template of the Centre for Client and Patient Safety), maarays (Valvira's regulation 1/2024), or the path of an outline file of your own.
 */
outline: string
provider: Provider
/**
 * Each person once, by a short id; everything else refers to the id.
 */
people?: {
[k: string]: Person
}
roles?: Roles
programme?: PlanFacts
site?: SiteSettings
"signing-keys"?: SigningKeys
rules?: RuleSettings
}
/**
 * The service provider who answers for the plans.
 */
export interface Provider {
/**
 * The registered name.
 */
name: string
/**
 * The business id (Y-tunnus, FO-nummer): seven digits, a hyphen and a check digit.
 */
"business-id": string
/**
 * The identifier in the SOTERI register, 1.2.246.10.<business id without the hyphen>.10.<n>.
 */
oid?: string
address?: Address
/**
 * A telephone number in quotation marks.
 */
phone?: string
/**
 * An e-mail address.
 */
email?: string
/**
 * The day on which the data in the SOTERI register were last checked; the law asks for a check by 31 March each year. Not printed.
 */
"register-checked"?: string
}
/**
 * A street address.
 */
export interface Address {
/**
 * Street and house number, or a post-office box.
 */
street: string
/**
 * Five digits in quotation marks, so that a leading zero stays.
 */
"postal-code": string
/**
 * The post town.
 */
city: string
}
/**
 * A person whom the plans name.
 */
export interface Person {
/**
 * First name and family name.
 */
name: string
title?: Localized
/**
 * A telephone number in quotation marks.
 */
phone?: string
/**
 * An e-mail address.
 */
email?: string
}
/**
 * Version, date and approval of the self-monitoring programme (741/2023 26 §), whose text is in shared/programme/.
 */
export interface PlanFacts {
/**
 * The version's name, in quotation marks.
 */
version?: string
/**
 * The day of this version.
 */
date?: string
approved?: Approval
/**
 * A line of text that is not empty.
 */
changes?: string
/**
 * The name of an earlier version that had an error which this one corrects, in quotation marks.
 */
corrects?: string
}
/**
 * Who approved it, when and where.
 */
export interface Approval {
/**
 * A short name in small letters, digits and hyphens, such as matti or quality-manager.
 */
by: string
/**
 * The day of approval.
 */
on: string
/**
 * A line of text that is not empty.
 */
place?: string
}
/**
 * The web site.
 */
export interface SiteSettings {
/**
 * The address at which the site will stand; the site map needs it.
 */
url?: string
title?: Localized1
/**
 * The path of an image in the workspace: svg, png, jpg or webp.
 */
logo?: string
/**
 * The colour of links and lines, as six hexadecimal digits in quotation marks.
 */
accent?: string
accessibility?: Accessibility
}
/**
 * What the accessibility statement says (306/2019 9 §); with it the site has one.
 */
export interface Accessibility {
/**
 * The day on which the accessibility was assessed or the statement was last gone through.
 */
date: string
/**
 * Who assessed it: self = the provider, outsider = somebody else. Without it the statement says that the provider did.
 */
"assessed-by"?: ("self" | "outsider")
contact: AccessibilityContact
/**
 * What is not accessible, why, and where the same is found in another form; each as one text or as a text by language. Without any the statement says that none is known.
 */
shortcomings?: Localized2[]
}
/**
 * Where feedback on accessibility goes; an e-mail address is needed, as feedback is given electronically.
 */
export interface AccessibilityContact {
/**
 * An e-mail address.
 */
email: string
/**
 * A telephone number in quotation marks.
 */
phone?: string
}
/**
 * unit.yaml: one service unit and the facts of its plan.
 */
export interface Unit {
/**
 * A line of text that is not empty.
 */
name: string
/**
 * The identifier in the SOTERI register, 1.2.246.10.<business id without the hyphen>.10.<n>.
 */
oid?: string
address?: Address
/**
 * A telephone number in quotation marks.
 */
phone?: string
/**
 * An e-mail address.
 */
email?: string
language?: Language1
/**
 * What is true of the unit; they decide which requirements apply.
 */
traits: TraitId[]
/**
 * The services that the plan covers, as they stand in the register.
 * 
 * @minItems 1
 */
services?: [Service, ...(Service)[]]
/**
 * The wellbeing services counties in whose areas the services are given.
 * 
 * @minItems 1
 */
counties?: [CountyId, ...(CountyId)[]]
/**
 * For whom the services are produced.
 * 
 * @minItems 1
 */
"on-behalf-of"?: [OnBehalfOf, ...(OnBehalfOf)[]]
/**
 * Bought and subcontracted services; an empty list means that there are none.
 */
subcontractors?: Subcontractor[]
roles?: Roles1
plan: PlanFacts1
"not-applicable"?: NotApplicable
}
/**
 * One service.
 */
export interface Service {
/**
 * A line of text that is not empty.
 */
name: string
/**
 * How many clients or places.
 */
places?: number
/**
 * How the service is given.
 * 
 * @minItems 1
 */
delivery?: [Delivery, ...(Delivery)[]]
}
/**
 * A producer whose services the unit buys.
 */
export interface Subcontractor {
/**
 * A line of text that is not empty.
 */
name: string
/**
 * A line of text that is not empty.
 */
service: string
/**
 * The business id (Y-tunnus, FO-nummer): seven digits, a hyphen and a check digit.
 */
"business-id"?: string
}
/**
 * Version, date and approval of the plan.
 */
export interface PlanFacts1 {
/**
 * The version's name, in quotation marks.
 */
version?: string
/**
 * The day of this version.
 */
date?: string
approved?: Approval
/**
 * A line of text that is not empty.
 */
changes?: string
/**
 * The name of an earlier version that had an error which this one corrects, in quotation marks.
 */
corrects?: string
}
/**
 * The front matter of a section: the lines between --- and --- at the top of a Markdown file.
 */
export interface SectionFrontMatter {
/**
 * The heading of the outline to which the text belongs. It gives title, order and the requirements that the text covers.
 */
section: (string | number)
/**
 * A line of text that is not empty.
 */
title?: string
/**
 * The requirements that the text covers; replaces the outline's list.
 */
covers?: RequirementId[]
/**
 * false = the common text of this section is not put before this text.
 */
inherit?: boolean
}
/**
 * risks/*.yaml: a table of risks.
 */
export interface RiskTable {
/**
 * A short name in small letters, digits and hyphens, such as matti or quality-manager.
 */
table: string
/**
 * A line of text that is not empty.
 */
title?: string
/**
 * The heading at whose end a table of your own stands.
 */
section?: (string | number)
/**
 * The rows. An empty list is a table still to be filled in.
 */
risks: Risk[]
}
/**
 * One risk: what it is, how large, and what is done about it.
 */
export interface Risk {
/**
 * A line of text that is not empty.
 */
risk: string
/**
 * A line of text that is not empty.
 */
assessment?: string
/**
 * 1 = very unlikely, 5 = almost certain; goes with impact.
 */
likelihood?: number
/**
 * 1 = slight, 5 = very serious; goes with likelihood.
 */
impact?: number
/**
 * What is done to prevent and control it.
 * 
 * @minItems 1
 * 
 * Items: A line of text that is not empty.
 */
controls: [string, ...(string)[]]
/**
 * A short name in small letters, digits and hyphens, such as matti or quality-manager.
 */
owner?: string
}
/**
 * actions.yaml: the development measures (table 6 of the template).
 */
export interface ActionTable {
/**
 * The rows. An empty list is a table still to be filled in.
 */
actions: Action[]
}
/**
 * One development measure.
 */
export interface Action {
/**
 * A line of text that is not empty.
 */
action: string
/**
 * A line of text that is not empty.
 */
schedule: string
/**
 * The last day, when there is one.
 */
due?: string
/**
 * A line of text that is not empty.
 */
responsible: string
/**
 * A line of text that is not empty.
 */
"follow-up"?: string
status?: ActionStatus
}
/**
 * reports/*.yaml: the four-monthly monitoring report (741/2023 27 §).
 */
export interface MonitoringReport {
period: Period
/**
 * The day of publication.
 */
published?: string
/**
 * What was followed, found and done, area by area.
 * 
 * @minItems 1
 */
areas: [ReportArea, ...(ReportArea)[]]
/**
 * What changed in the plan because of the findings; an empty list means nothing.
 * 
 * Items: A line of text that is not empty.
 */
changes?: string[]
}
/**
 * The months that the report is about.
 */
export interface Period {
/**
 * The first day.
 */
from: string
/**
 * The last day.
 */
to: string
}
/**
 * One area of the report: one of the five, or one with a title of your own.
 */
export interface ReportArea {
area?: ReportAreaId
/**
 * A line of text that is not empty.
 */
title?: string
/**
 * A line of text that is not empty.
 */
monitoring: string
/**
 * A line of text that is not empty.
 */
findings: string
/**
 * A line of text that is not empty.
 */
actions: string
}
/**
 * An outline: the headings of a plan, what each covers and which tables stand at its end.
 */
export interface Outline {
/**
 * A short name in small letters, digits and hyphens, such as matti or quality-manager.
 */
id?: string
title: Localized3
source?: OutlineSource
/**
 * Headings whose translation is the product's own, by language.
 */
"unverified-titles"?: {
[k: string]: string[]
}
/**
 * false = the headings have ids instead of numbers.
 */
numbered?: boolean
/**
 * The headings in order.
 * 
 * @minItems 1
 */
headings: [OutlineHeading, ...(OutlineHeading)[]]
}
/**
 * Where the headings come from; only for the outlines that come with the product.
 */
export interface OutlineSource {
/**
 * What the headings follow.
 */
kind: ("maarays" | "template")
/**
 * How well the source is known.
 */
reliability: ("H" | "T")
/**
 * Where the headings were read.
 */
note: string
}
/**
 * One heading.
 */
export interface OutlineHeading {
/**
 * The number, in quotation marks, or an id in an outline without numbers.
 */
id: string
title: Localized4
/**
 * The requirements that a text under this heading covers.
 */
covers?: RequirementId[]
/**
 * The tables that come at this heading's end: risk tables by id, actions, reports.
 * 
 * Items: A short name in small letters, digits and hyphens, such as matti or quality-manager.
 */
tables?: string[]
/**
 * The headings below this one.
 */
headings?: OutlineHeading[]
}
/**
 * The findings that a workspace had when lint was taken into use, so that only new ones are told. Written by `lint --update-baseline` and never by hand.
 */
export interface Baseline {
/**
 * The version of this format.
 */
version: number
/**
 * Sorted by file, rule and fingerprint.
 */
findings: BaselineEntry[]
}
/**
 * Equal findings of one rule in one file.
 */
export interface BaselineEntry {
/**
 * A line of text that is not empty.
 */
file: string
/**
 * A line of text that is not empty.
 */
rule: string
/**
 * A line of text that is not empty.
 */
fingerprint: string
/**
 * How many findings of this kind there are.
 */
count: number
}
/**
 * units/<unit>/<language>/unit.yaml: the texts of unit.yaml in another language. What is not here is shown as it stands in unit.yaml.
 */
export interface Translation {
/**
 * A line of text that is not empty.
 */
name?: string
services?: NamesOfServices
/**
 * A line of text that is not empty.
 */
changes?: string
"not-applicable"?: NotApplicable
roles?: OfficeNames
}
/**
 * The name of each service, by its name in unit.yaml; also what is bought from subcontractors.
 */
export interface NamesOfServices {
/**
 * A line of text that is not empty.
 */
[k: string]: string
}
/**
 * The words of the offices that unit.yaml or omavalvonta.yaml writes out: the two ombuds.
 */
export interface OfficeNames {
"social-ombud"?: OfficeWords
"patient-ombud"?: OfficeWords1
}
/**
 * Sosiaaliasiavastaava / Socialombud / Social ombud.
 */
export interface OfficeWords {
/**
 * A line of text that is not empty.
 */
name?: string
/**
 * A line of text that is not empty.
 */
title?: string
/**
 * A line of text that is not empty.
 */
hours?: string
}
/**
 * Potilasasiavastaava / Patientombud / Patient ombud.
 */
export interface OfficeWords1 {
/**
 * A line of text that is not empty.
 */
name?: string
/**
 * A line of text that is not empty.
 */
title?: string
/**
 * A line of text that is not empty.
 */
hours?: string
}
/**
 * plan.json on the site: a plan as data, format 1. Absent values are absent keys.
 */
export interface PlanData {
/**
 * The version of this format.
 */
format: 1
language: Language2
/**
 * Whether this is a draft and not a plan in force.
 */
draft: boolean
/**
 * The service provider.
 */
provider: {
/**
 * A line of text that is not empty.
 */
name: string
/**
 * The business id (Y-tunnus, FO-nummer): seven digits, a hyphen and a check digit.
 */
businessId: string
/**
 * The identifier in the SOTERI register, 1.2.246.10.<business id without the hyphen>.10.<n>.
 */
oid?: string
address?: Address
/**
 * A telephone number in quotation marks.
 */
phone?: string
/**
 * An e-mail address.
 */
email?: string
}
/**
 * The service unit; traits are the declared and the derived ones.
 */
unit: {
/**
 * The unit's address on the site.
 */
slug: string
/**
 * A line of text that is not empty.
 */
name: string
/**
 * The identifier in the SOTERI register, 1.2.246.10.<business id without the hyphen>.10.<n>.
 */
oid?: string
address?: Address
/**
 * A telephone number in quotation marks.
 */
phone?: string
/**
 * An e-mail address.
 */
email?: string
/**
 * What is true of the unit.
 */
traits: TraitId[]
/**
 * The services that the plan covers.
 */
services: Service[]
/**
 * The wellbeing services counties in whose areas the services are given.
 */
counties: CountyId[]
/**
 * For whom the services are produced.
 */
onBehalfOf: OnBehalfOf[]
/**
 * The producers whose services the unit buys; an empty list means that there are none.
 */
subcontractors?: Subcontractor[]
}
/**
 * Version, date and approval.
 */
plan: {
/**
 * The version's name.
 */
version?: string
/**
 * A day as year-month-day.
 */
date?: string
/**
 * Who approved the plan, when and where.
 */
approved?: {
/**
 * Name of the person who approved.
 */
by?: string
/**
 * A day as year-month-day.
 */
on: string
/**
 * Where it was approved.
 */
place?: string
}
/**
 * What changed since the version before.
 */
changes?: string
/**
 * The earlier version that this one corrects.
 */
corrects?: string
}
/**
 * Who answers for what: contacts by role.
 */
roles: {
/**
 * @minItems 1
 */
[k: string]: [Contact, ...(Contact)[]]
}
/**
 * The sections in order; html is the content below the heading.
 */
sections: {
/**
 * The anchor of the heading on the page.
 */
id: string
/**
 * The heading's number, where the outline has numbers.
 */
number?: string
/**
 * The heading's text.
 */
title: string
/**
 * 1 = a chapter, 2 = a heading below it, and so on.
 */
depth: number
/**
 * The requirements that the text covers.
 */
covers: RequirementId[]
/**
 * The content below the heading, as HTML.
 */
html: string
}[]
/**
 * The risk tables.
 */
risks: {
/**
 * The table's id.
 */
table: string
/**
 * The table's caption.
 */
caption: string
/**
 * The rows in order.
 */
rows: {
/**
 * The risk in a few words.
 */
risk: string
/**
 * How large it is and what it would lead to.
 */
assessment?: string
/**
 * 1 = very unlikely, 5 = almost certain.
 */
likelihood?: number
/**
 * 1 = slight, 5 = very serious.
 */
impact?: number
/**
 * What is done to prevent and control it.
 */
controls: string[]
/**
 * Name of the person who answers for the controls.
 */
owner?: string
}[]
}[]
/**
 * The development measures.
 */
actions: {
/**
 * What is done.
 */
action: string
/**
 * When, in words.
 */
schedule: string
/**
 * A day as year-month-day.
 */
due?: string
/**
 * Who answers for it, in words.
 */
responsible: string
/**
 * How and where progress is followed.
 */
followUp?: string
status?: ActionStatus1
}[]
/**
 * The monitoring reports, newest first.
 */
reports: {
/**
 * The report's file name without its ending; its address on the site.
 */
id: string
/**
 * A day as year-month-day.
 */
from: string
/**
 * A day as year-month-day.
 */
to: string
/**
 * A day as year-month-day.
 */
published?: string
/**
 * What changed in the plan because of the report.
 */
changes: string[]
}[]
/**
 * The requirements that apply, where each is answered in the text, and the sentence that excuses one.
 */
requirements: {
id: RequirementId
/**
 * The anchors of the headings that answer it.
 */
sections: string[]
/**
 * The sentence that says why the matter does not exist in the unit.
 */
notApplicable?: string
}[]
}
export interface Contact {
/**
 * The person or the office.
 */
name: string
/**
 * The title or task.
 */
title?: string
/**
 * The telephone number, as it is shown.
 */
phone?: string
/**
 * The e-mail address.
 */
email?: string
/**
 * When the office answers.
 */
hours?: string
}
/**
 * MANIFEST.json of a released version, format 1: what was published, bound to what was published before. Keys stand in alphabetical order; root is the SHA-256 of the canonical JSON (RFC 8785) of everything else.
 */
export interface Manifest {
approval?: ManifestApproval
/**
 * The version that this one corrects.
 */
corrects?: string
/**
 * A day as year-month-day.
 */
date: string
digest?: Sha256
/**
 * Every file of the version, by path. Those below source/ are not published on the site.
 */
files: ManifestFile[]
/**
 * The version's folder and its address: the day, with .2 for a second one on a day.
 */
folder: string
/**
 * The version of this format.
 */
format: 1
/**
 * release: made from a plan; adoption: taken over from an earlier PDF.
 */
kind: ("release" | "adoption")
language: Language2
/**
 * The record before this one, or null for the first.
 */
previous: (null | PreviousRecord)
/**
 * A day as year-month-day.
 */
released: string
root: Sha2562
schemas: ManifestSchemas
/**
 * The program that froze the version.
 */
tool: string
/**
 * The address of the unit on the site.
 */
unit: string
/**
 * The version's name.
 */
version: string
}
/**
 * Who approved the plan, when and where; absent for a version that was taken over from an earlier PDF.
 */
export interface ManifestApproval {
/**
 * The name of the person who approved.
 */
by: string
/**
 * A day as year-month-day.
 */
on: string
/**
 * Where it was approved.
 */
place?: string
}
/**
 * A file with its size and its hash.
 */
export interface ManifestFile {
/**
 * How large the file is, in bytes.
 */
bytes: number
/**
 * From the version's folder.
 */
path: string
sha256: Sha2561
}
export interface PreviousRecord {
/**
 * Its path from the folder versions: 2026-01-14/MANIFEST.json.
 */
record: string
root: Sha2561
}
/**
 * The versions of the formats that the files have.
 */
export interface ManifestSchemas {
[k: string]: number
}
/**
 * REDACTION.json, format 1: the record that the files of a released version were removed, and why. A link of the chain like a manifest.
 */
export interface Redaction {
/**
 * A day as year-month-day.
 */
date: string
/**
 * The folder of the version whose files were removed.
 */
folder: string
/**
 * The version of this format.
 */
format: 1
/**
 * Tells this record from those of versions.
 */
kind: "redaction"
/**
 * The record before this one, or null for the first.
 */
previous: (null | PreviousRecord)
/**
 * For readers: why the files were removed.
 */
reason: string
/**
 * What was removed, by path from the folder versions; the hashes stay in the manifests.
 */
removed: string[]
root: Sha2561
/**
 * The program that removed the files.
 */
tool: string
/**
 * The address of the unit on the site.
 */
unit: string
}
/**
 * The difference between two versions of a plan, format 1: changes.json of a released version, and what diff --format json prints. Absent values are absent keys.
 */
export interface Changes {
/**
 * The version of this format.
 */
format: 1
from?: ComparedVersion
language: Language2
/**
 * The author's own words about what changed.
 */
note?: string
/**
 * The sections that changed, in the order of the newer version.
 */
sections: SectionChange[]
summary: ChangeSummary
to: ComparedVersion1
/**
 * The address of the unit on the site.
 */
unit: string
}
/**
 * The version before; absent when there is none.
 */
export interface ComparedVersion {
/**
 * A day as year-month-day.
 */
date?: string
digest?: Sha2563
/**
 * Its folder and address.
 */
folder?: string
/**
 * Its name.
 */
version?: string
}
/**
 * A section that changed.
 */
export interface SectionChange {
/**
 * What changed in it, in order.
 */
blocks: BlockChange[]
/**
 * What happened to the section.
 */
change: ("added" | "changed" | "moved" | "removed")
/**
 * How deep it stands: 1 for a chapter.
 */
depth: number
/**
 * Its number or id in the outline.
 */
id: string
movedFrom?: FormerPlace
/**
 * Its number, where the outline has numbers.
 */
number?: string
/**
 * Its title in the newer version.
 */
title: string
titleParts?: Parts1
}
/**
 * A paragraph, a point of a list or a row of a table that changed.
 */
export interface BlockChange {
/**
 * One for a paragraph; of a changed row those that changed, after the first, which names the row.
 */
cells: CellChange[]
/**
 * What happened to the block.
 */
change: ("added" | "changed" | "removed")
/**
 * What the block is.
 */
kind: ("action" | "fact" | "heading" | "item" | "person" | "picture" | "risk" | "row" | "text")
}
export interface CellChange {
/**
 * The heading of the cell's column, or the name of the fact.
 */
column?: string
parts: Parts
}
export interface Part {
/**
 * Whether the words are in both versions.
 */
change: ("added" | "removed" | "same")
/**
 * The words.
 */
text: string
}
/**
 * Where a section stood that has another number or another place among the sections.
 */
export interface FormerPlace {
/**
 * Its number or id before.
 */
id: string
/**
 * Its number before.
 */
number?: string
}
/**
 * How many of what changed. A section counts once, as the first that fits: added, removed, changed, moved.
 */
export interface ChangeSummary {
actions: RowCounts
risks: RowCounts1
sections: SectionCounts
}
/**
 * Rows of the development measures.
 */
export interface RowCounts {
/**
 * How many are new.
 */
added: number
/**
 * How many changed.
 */
changed: number
/**
 * How many are gone.
 */
removed: number
}
/**
 * Rows of the tables of risks.
 */
export interface RowCounts1 {
/**
 * How many are new.
 */
added: number
/**
 * How many changed.
 */
changed: number
/**
 * How many are gone.
 */
removed: number
}
/**
 * Sections.
 */
export interface SectionCounts {
/**
 * How many are new.
 */
added: number
/**
 * How many changed.
 */
changed: number
/**
 * How many only changed their place.
 */
moved: number
/**
 * How many are gone.
 */
removed: number
}
/**
 * The newer version.
 */
export interface ComparedVersion1 {
/**
 * A day as year-month-day.
 */
date?: string
digest?: Sha2563
/**
 * Its folder and address.
 */
folder?: string
/**
 * Its name.
 */
version?: string
}
