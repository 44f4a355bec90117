export { createFakePlatform, type FakePlatform, type FakePlatformSettings } from './create-fake-platform';
