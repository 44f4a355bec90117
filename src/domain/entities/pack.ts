/*
 * Derived from tools/content/schemas by `npm run content:types`. Change the schemas, not this file.
 */

/**
 * Lower-case words joined by hyphens.
 */
export type Identifier = string;
/**
 * A calendar day, YYYY-MM-DD.
 */
export type IsoDate = string;
/**
 * How sure a fact is. official: read on an official page; fullText: the regulation's text was read; chapterOrder: known content, article number not verified; article: the press conference report; press, mirror, reprint: second hand, shown with a caution; stale: may have changed since; lead: an unverified hint; general: general practice, no local text found.
 */
export type SureLevel =
  'official' | 'fullText' | 'chapterOrder' | 'article' | 'press' | 'mirror' | 'reprint' | 'stale' | 'lead' | 'general';
/**
 * A phone number as it is dialled in mainland China: 12345, 120, 022-12345678, 13800000000, or demo:0001 in a fictional pack.
 */
export type Phone = string;
/**
 * A date as exact as its source gives it: YYYY, YYYY-MM or YYYY-MM-DD.
 */
export type PublishedDate = string;
/**
 * Kind of place.
 */
export type PlaceKindId = 'nursingHome' | 'streetCareComplex' | 'dayCareCentre';
/**
 * verified: a source with a date states that it exists under this name; unverified: it is counted somewhere but not named; lead: an old hint that nobody has checked.
 */
export type PlaceStanding = 'verified' | 'unverified' | 'lead';
/**
 * Phase of a project.
 */
export type ProjectPhase = 'planned' | 'building' | 'inUse' | 'reserved' | 'unknown' | 'cancelled';

/**
 * One district's content, compiled.
 */
export interface Pack {
  district: District;
  /**
   * Sources.
   */
  sources: Source[];
  news: NewsContent;
  care: CareContent;
  schools: SchoolsContent;
  relief: ReliefContent;
}
/**
 * A district.
 */
export interface District {
  id: Identifier;
  /**
   * Short name, such as 红桥区.
   */
  name: string;
  /**
   * City or province.
   */
  city: string;
  /**
   * Six-digit division code.
   */
  code: string;
  /**
   * True when every record is invented; such a pack never enters a release.
   */
  fictional: boolean;
  /**
   * Name of the app for this district.
   */
  appName: string;
  /**
   * The day the content was last edited.
   */
  contentDate: IsoDate;
  /**
   * Evidence for name, code and streets.
   */
  evidence: Evidence;
  /**
   * All streets.
   */
  streets: Street[];
  /**
   * The line behind the help button of every page.
   */
  helpLine: HelpLine;
  /**
   * Ambulance, police, fire.
   */
  emergencyLines: HelpLine[];
  /**
   * Who runs the app; null as long as no public body has adopted it.
   */
  operator: Operator | null;
}
/**
 * Where one fact is from: a source and the place in it.
 */
export interface Evidence {
  /**
   * Id of the source.
   */
  source: Identifier;
  /**
   * Body paragraph of an article, counted from 1.
   */
  paragraph: number | null;
  /**
   * Article of a regulation, such as 第9条; only where its text was read.
   */
  clause: string | null;
  /**
   * How sure this fact is; by default the level of its source.
   */
  sure: SureLevel;
  /**
   * Second sources that state the same.
   */
  confirmedBy: Identifier[];
  /**
   * What the evidence does not say, or how it was read.
   */
  note: string | null;
}
/**
 * A street (街道) with its statistics code.
 */
export interface Street {
  /**
   * Nine-digit statistics code.
   */
  code: string;
  /**
   * Name with 街道.
   */
  name: string;
  /**
   * Residents' committees listed under it, or null when not known.
   */
  committees: number | null;
  evidence: Evidence;
}
/**
 * A phone that helps.
 */
export interface HelpLine {
  id: Identifier;
  /**
   * What it is called.
   */
  name: string;
  phone: Phone;
  /**
   * When it answers, or null when not known.
   */
  hours: string | null;
  /**
   * What to call it for, in plain words.
   */
  purpose: string;
  evidence: Evidence;
}
/**
 * The public body that runs the app.
 */
export interface Operator {
  /**
   * Full name.
   */
  name: string;
  /**
   * Phone for reports of errors, or null.
   */
  contact: Phone | null;
}
/**
 * Where facts are from.
 */
export interface Source {
  id: Identifier;
  /**
   * What kind of document it is.
   */
  kind: 'article' | 'officialPage' | 'regulation' | 'press' | 'listing' | 'statistics' | 'fiction';
  /**
   * Title or plain description, in Chinese.
   */
  title: string;
  /**
   * Who published it.
   */
  publisher: string;
  /**
   * Date of publication, or null when the source gives none.
   */
  date: PublishedDate | null;
  /**
   * How the date is known, when the source does not print all of it.
   */
  dateNote: string | null;
  /**
   * Address, or null when none is known.
   */
  url: string | null;
  sure: SureLevel;
  /**
   * The day on which an editor last looked at it.
   */
  checkedOn: IsoDate;
  /**
   * What a reader should know about this source.
   */
  note: string | null;
}
/**
 * The news section of a pack.
 */
export interface NewsContent {
  /**
   * Topics in order.
   */
  topics: Topic[];
  /**
   * Newest first.
   */
  articles: Article[];
  /**
   * Figures in the order of their paragraphs.
   */
  figures: Figure[];
  /**
   * Statements in the order of their paragraphs.
   */
  statements: NewsStatement[];
}
/**
 * A subject heading of an article.
 */
export interface Topic {
  id: Identifier;
  /**
   * Two to four characters.
   */
  name: string;
}
/**
 * An article, restated.
 */
export interface Article {
  id: Identifier;
  /**
   * Headline in our own words.
   */
  headline: string;
  /**
   * What it is about.
   */
  gist: string;
  /**
   * Who published it.
   */
  outlet: string;
  /**
   * Day of the event reported.
   */
  date: IsoDate;
  /**
   * How the date is known.
   */
  dateNote: string | null;
  /**
   * Source.
   */
  source: Identifier;
  /**
   * Speakers.
   */
  people: Person[];
  /**
   * Topics in reading order.
   *
   * @minItems 1
   */
  topics: ArticleTopic[];
}
/**
 * A person named by the source.
 */
export interface Person {
  /**
   * Name.
   */
  name: string;
  /**
   * Office.
   */
  role: string;
}
/**
 * What an article says on one topic.
 */
export interface ArticleTopic {
  /**
   * Topic.
   */
  topic: Identifier;
  /**
   * One sentence of our own.
   */
  gist: string;
}
/**
 * A number as published.
 */
export interface Figure {
  id: Identifier;
  /**
   * Article it stands in.
   */
  article: Identifier;
  /**
   * Topic.
   */
  topic: Identifier;
  /**
   * What is counted or measured.
   */
  subject: string;
  /**
   * The number; several where the source lists several, such as Metro lines 4 and 7.
   *
   * @minItems 1
   */
  values: number[];
  /**
   * Unit as published.
   */
  unit: string;
  /**
   * Word of approximation as published, or null.
   */
  hedge: '余' | '近' | '达到' | '达' | '平均' | '约' | null;
  /**
   * What the number is compared with, or null.
   */
  comparison: '同比增长' | '同比下降' | '环比增长' | '环比下降' | null;
  /**
   * Period or status as published, such as 截至三季度末 or 累计.
   */
  period: string | null;
  /**
   * The number as the source writes it where that is in characters, such as 九.
   */
  asWritten: string | null;
  /**
   * What a reader must know not to misread it.
   */
  note: string | null;
  evidence: Evidence;
  /**
   * Page that the figure is about, or null.
   */
  onward: Onward | null;
}
/**
 * The page a fact leads to.
 */
export interface Onward {
  /**
   * Which page.
   */
  page: 'care' | 'schools' | 'relief' | 'programme' | 'project';
  /**
   * Record on that page, for programme and project.
   */
  id: Identifier | null;
  /**
   * Kind of place that the finder is filtered to, for care.
   */
  kind: string | null;
  /**
   * Words on the button.
   */
  label: string;
}
/**
 * A fact without a number, or a promise, in our own words.
 */
export interface NewsStatement {
  id: Identifier;
  /**
   * Article.
   */
  article: Identifier;
  /**
   * Topic.
   */
  topic: Identifier;
  /**
   * Fact or promise.
   */
  kind: 'fact' | 'promise';
  /**
   * The statement in our own words, hedges kept.
   */
  text: string;
  /**
   * For a promise: what would count as done.
   */
  doneWhen: string | null;
  evidence: Evidence;
  /**
   * Page that the statement is about, or null.
   */
  onward: Onward | null;
}
/**
 * The elder-care section of a pack.
 */
export interface CareContent {
  /**
   * Kinds.
   */
  kinds: PlaceKind[];
  /**
   * Services.
   */
  services: CareService[];
  /**
   * Places.
   */
  places: Place[];
}
/**
 * What a kind of place is.
 */
export interface PlaceKind {
  id: PlaceKindId;
  /**
   * Name as officially used.
   */
  name: string;
  /**
   * What it is, in plain words.
   */
  plain: string;
  /**
   * What it is not, so that nobody makes the way in vain.
   */
  isNot: string;
  /**
   * Figure with the official count, or null.
   */
  officialCount: Identifier | null;
}
/**
 * A service a place may offer.
 */
export interface CareService {
  id: Identifier;
  /**
   * Plain name.
   */
  name: string;
}
/**
 * An elder-care place. Null is 'not known' and is shown as such.
 */
export interface Place {
  id: Identifier;
  /**
   * Name, or null when it is not known.
   */
  name: string | null;
  /**
   * Kind, or null when not known.
   */
  kind: PlaceKindId | null;
  /**
   * Code of its street.
   */
  street: string | null;
  /**
   * Address.
   */
  address: string | null;
  /**
   * Phones, best first.
   */
  phones: Phone[];
  /**
   * Position.
   */
  position: Position | null;
  /**
   * Beds in all.
   */
  beds: number | null;
  /**
   * Free beds.
   */
  freeBeds: FreeBeds | null;
  /**
   * Opening hours, or null when not known.
   */
  hours: OpeningPeriod[] | null;
  /**
   * Services it is known to offer.
   */
  services: Identifier[];
  /**
   * Fee.
   */
  fee: FeeRange | null;
  /**
   * Can be entered without a step.
   */
  stepFree: boolean | null;
  standing: PlaceStanding;
  /**
   * Day on which the record was last checked with the place itself.
   */
  lastChecked: IsoDate | null;
  /**
   * What a reader must know.
   */
  note: string | null;
  /**
   * Where the record is from.
   *
   * @minItems 1
   */
  evidence: Evidence[];
}
/**
 * A point on the map with its datum.
 */
export interface Position {
  /**
   * Degrees north.
   */
  latitude: number;
  /**
   * Degrees east.
   */
  longitude: number;
  /**
   * Datum of the coordinates.
   */
  datum: 'WGS-84' | 'GCJ-02' | 'BD-09';
}
/**
 * Free beds with the day of the count: the one is never shown without the other.
 */
export interface FreeBeds {
  /**
   * Free beds.
   */
  count: number;
  /**
   * Day of the count.
   */
  asOf: IsoDate;
}
/**
 * Days of the week with one span of hours.
 */
export interface OpeningPeriod {
  /**
   * 1 = Monday … 7 = Sunday.
   *
   * @minItems 1
   */
  days: number[];
  /**
   * HH:MM.
   */
  opens: string;
  /**
   * HH:MM, 24:00 for midnight.
   */
  closes: string;
}
/**
 * What it costs.
 */
export interface FeeRange {
  /**
   * Lowest amount.
   */
  min: number;
  /**
   * Highest amount.
   */
  max: number;
  /**
   * Unit.
   */
  unit: '元/月' | '元/天' | '元/次' | '元/餐';
}
/**
 * The schools section of a pack.
 */
export interface SchoolsContent {
  /**
   * Figure with the official number of sites.
   */
  officialCount: Identifier | null;
  /**
   * Figures shown on the page.
   */
  figures: Identifier[];
  /**
   * Whom to ask about a project, in plain words.
   */
  askWhom: string;
  /**
   * Projects.
   */
  projects: Project[];
}
/**
 * A school project.
 */
export interface Project {
  id: Identifier;
  /**
   * Name.
   */
  name: string;
  /**
   * Stage as known, such as 小学.
   */
  stage: string;
  /**
   * Code of its street, or null.
   */
  street: string | null;
  /**
   * Where it is, as the source says.
   */
  place: string | null;
  /**
   * What is done, as stated, such as 改扩建.
   */
  work: string;
  phase: ProjectPhase;
  /**
   * One sentence that says what is known of the phase, and as of when.
   */
  phaseNote: string;
  /**
   * Places, classes, area, as published.
   */
  size: string | null;
  /**
   * What it means for a family, or null when nothing is known.
   */
  forFamilies: string | null;
  /**
   * True when a source names it among the officially counted sites.
   */
  amongOfficialCount: boolean;
  /**
   * Oldest first.
   *
   * @minItems 1
   */
  statements: ProjectStatement[];
}
/**
 * A dated statement about a project.
 */
export interface ProjectStatement {
  /**
   * When it was said.
   */
  date: PublishedDate;
  /**
   * plan: said to be planned; promise: a date was promised; done: said to be finished; report: anything else.
   */
  kind: 'plan' | 'promise' | 'done' | 'report';
  /**
   * What was said, in our own words.
   */
  text: string;
  /**
   * The date promised, or null.
   */
  promisedFor: PublishedDate | null;
  /**
   * The date on which it is said to have happened, or null.
   */
  happenedOn: PublishedDate | null;
  evidence: Evidence;
}
/**
 * The relief section of a pack.
 */
export interface ReliefContent {
  /**
   * Situations in order.
   */
  situations: Situation[];
  /**
   * What to do in an emergency, first thing first.
   */
  emergency: Remark[];
  /**
   * What every applicant may expect.
   */
  rights: Remark[];
  /**
   * Programmes.
   */
  programmes: Programme[];
}
/**
 * A situation of life that leads to programmes.
 */
export interface Situation {
  id: Identifier;
  /**
   * In plain words.
   */
  name: string;
}
/**
 * A sentence with its evidence.
 */
export interface Remark {
  /**
   * The sentence.
   */
  text: string;
  evidence: Evidence;
}
/**
 * An assistance programme.
 */
export interface Programme {
  id: Identifier;
  /**
   * Official name.
   */
  name: string;
  /**
   * What it is, in plain words.
   */
  summary: string;
  /**
   * Situations.
   */
  situations: Identifier[];
  /**
   * Published conditions, or the word unpublished. No condition is ever invented.
   */
  conditions: 'unpublished' | Condition[];
  /**
   * Amounts, newest first.
   */
  amounts: Amount[];
  /**
   * What to bring.
   */
  documents: Remark[];
  /**
   * Where to go.
   */
  where: Remark[];
  /**
   * How it goes.
   */
  steps: Remark[];
  /**
   * What else is known.
   */
  remarks: Remark[];
  /**
   * Figures from the news about it.
   */
  figures: Identifier[];
  /**
   * What is not published.
   */
  unknown: string[];
  /**
   * Where the programme is from.
   *
   * @minItems 1
   */
  evidence: Evidence[];
  /**
   * Day after which the whole page must be doubted.
   */
  recheckBy: IsoDate;
}
/**
 * A published condition in plain words.
 */
export interface Condition {
  id: Identifier;
  /**
   * The condition in our own words.
   */
  text: string;
  /**
   * answers: a person can tell by themselves; window: only the street's window can decide.
   */
  decidedBy: 'answers' | 'window';
  evidence: Evidence;
}
/**
 * An amount with its unit and dates.
 */
export interface Amount {
  id: Identifier;
  /**
   * What it is.
   */
  label: string;
  /**
   * Number in the unit given.
   */
  value: number;
  /**
   * Unit.
   */
  unit: '元/人/月' | '元/户/月' | '元/餐' | '元/户' | '元';
  /**
   * Word of approximation, or null.
   */
  hedge: string | null;
  /**
   * Day it took effect, or null when not known.
   */
  effectiveFrom: PublishedDate | null;
  /**
   * Last day it was in force, or null when it has not been replaced.
   */
  effectiveUntil: PublishedDate | null;
  /**
   * Day after which it must be doubted.
   */
  recheckBy: IsoDate | null;
  evidence: Evidence;
}
