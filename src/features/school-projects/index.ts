export { ProjectScreen } from './ProjectScreen';
export { SchoolProjectsScreen } from './SchoolProjectsScreen';
