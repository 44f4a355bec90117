export {
  choicesOf,
  filterFields,
  filterProjects,
  noFilter,
  relaxersOf,
  type FilterChoice,
  type FilterField,
  type ProjectFilter,
} from './filter-projects';
export { phaseOrder, phaseWords, type PhaseWords } from './phase-words';
export { projectEvidence } from './project-evidence';
export { promiseSlip, type PromiseSlip, type PromiseStatement } from './promise-slip';
export { schoolCoverage, type SchoolCoverage } from './school-coverage';
