import { DesignScreen } from '@/features/design';

export default function DesignPage() {
  return <DesignScreen />;
}
