import { SchoolProjectsScreen } from '@/features/school-projects';

export default function SchoolsPage() {
  return <SchoolProjectsScreen />;
}
