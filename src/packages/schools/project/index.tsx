import { useRouter } from '@tarojs/taro';
import { ProjectScreen } from '@/features/school-projects';

export default function ProjectPage() {
  const { id } = useRouter<{ id?: string }>().params;
  return <ProjectScreen id={id ?? ''} />;
}
