import { PageNotFoundScreen } from '@/features/shell';

export default () => <PageNotFoundScreen />;
