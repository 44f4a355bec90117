import { MeasuredStandardsScreen } from '@/features/measured-standards';

export default function StandardsPage() {
  return <MeasuredStandardsScreen />;
}
