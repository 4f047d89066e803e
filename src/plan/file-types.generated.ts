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
