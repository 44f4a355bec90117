import { accessibilityFindings, type HandedThroughAttributes } from './accessibility-bindings';
import { configKeyFindings, jsonFindings, pageFindings, subpackageFindings } from './app-config';
import type { Finding } from './finding';
import { forbiddenContentFindings } from './forbidden-content';
import { readMiniProgram } from './mini-program';
import { missingGlobalFindings, type GlobalException } from './missing-globals';
import { ownSizeLimits, packageSizeFindings, type SizeLimits } from './package-sizes';
import { projectConfigFindings } from './project-config';
import { requiredScriptFindings } from './required-scripts';
import { scriptSyntaxFindings } from './script-syntax';
import { styleSheetFindings } from './style-sheets';
import { tabBarFindings } from './tab-bar';
import { taroGlobalExceptions, taroTagExceptions } from './taro-exceptions';
import { templateReferenceFindings } from './template-references';
import { templateSyntaxFindings } from './template-syntax';
import { templateTagFindings, type TagException } from './template-tags';
import { themeFindings } from './theme';
import { usedComponentFindings } from './used-components';

/** What is asked of a built mini-program beyond what WeChat asks of every one. */
export interface ProofOptions {
  /** In bytes; those that are not given are `ownSizeLimits`. */
  sizeLimits?: Partial<SizeLimits>;
  /** Attributes that Taro's templates must hand through; none are asked for when it is not given. */
  handedThrough?: HandedThroughAttributes;
  /** Texts that this build must not hold. */
  forbiddenPhrases?: readonly string[];
  /** In place of what Taro's own code needs. */
  globalExceptions?: readonly GlobalException[];
  /** In place of what Taro's own templates need. */
  tagExceptions?: readonly TagException[];
}

/**
 * Looks for everything in a built mini-program that can be known to be wrong without running it.
 * @param folder absolute, or relative to the project's root.
 * @returns what is wrong; empty for a good build.
 * @throws when the folder is not there.
 * @example proveStatically('dist/weapp', { handedThrough: { view: ['aria-label'] } }) // []
 */
export function proveStatically(folder: string, options: ProofOptions = {}): Finding[] {
  const program = readMiniProgram(folder);
  return [
    ...jsonFindings(program),
    ...pageFindings(program),
    ...subpackageFindings(program),
    ...configKeyFindings(program),
    ...packageSizeFindings(program, { ...ownSizeLimits, ...options.sizeLimits }),
    ...usedComponentFindings(program),
    ...tabBarFindings(program),
    ...themeFindings(program),
    ...projectConfigFindings(program),
    ...templateSyntaxFindings(program),
    ...templateReferenceFindings(program),
    ...templateTagFindings(program, options.tagExceptions ?? taroTagExceptions),
    ...accessibilityFindings(program, options.handedThrough ?? {}),
    ...styleSheetFindings(program),
    ...scriptSyntaxFindings(program),
    ...requiredScriptFindings(program),
    ...missingGlobalFindings(program, options.globalExceptions ?? taroGlobalExceptions),
    ...forbiddenContentFindings(program, options.forbiddenPhrases ?? []),
  ];
}
