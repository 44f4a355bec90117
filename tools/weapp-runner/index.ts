export { launch, type LaunchedMiniProgram, type LaunchOptions } from './launch';
export { MiniProgramDriver } from './driver/mini-program-driver';
export { serveMiniProgram, type RunnerServer } from './prepare/runner-server';
export { usualPhone, type LocationAnswer, type NetworkState, type PhoneState, type RunnerRecord } from './protocol';
