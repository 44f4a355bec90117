import { ReliefGuideScreen } from '@/features/relief-guide';

export default function ReliefPage() {
  return <ReliefGuideScreen />;
}
