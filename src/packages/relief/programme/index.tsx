import { useRouter } from '@tarojs/taro';
import { ProgrammeScreen } from '@/features/relief-guide';

export default function ProgrammePage() {
  const { id } = useRouter<{ id?: string }>().params;
  return <ProgrammeScreen id={id ?? ''} />;
}
